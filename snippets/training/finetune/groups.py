import torch
from torch import nn
from torchvision import models

model = models.resnet18(weights="DEFAULT")
model.fc = nn.Linear(model.fc.in_features, 5)
head = list(model.fc.parameters())
body = [p for name, p in model.named_parameters()
        if not name.startswith("fc.")]
optimizer = torch.optim.AdamW([{"params": body, "lr": 1e-5},
                               {"params": head, "lr": 1e-3}])
for group in optimizer.param_groups:
    print(f"lr={group['lr']:.0e}  {len(group['params'])} 个张量")
print("没有漏掉：", len(body) + len(head) == len(list(model.parameters())))
