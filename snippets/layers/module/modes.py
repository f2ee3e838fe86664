import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 64), nn.Dropout(0.5), nn.Linear(64, 1))
x = torch.ones(1, 4)

for mode in (model.train, model.eval):
    mode()
    flags = [m.training for m in model.modules()]
    same = torch.equal(model(x), model(x))
    print(f"{mode.__name__:5} {flags} 两次输出相同：{same}")

model(x).sum().backward()
print("backward 之后", model[0].bias.grad.shape)
model.zero_grad()
print("zero_grad 之后", model[0].bias.grad)

model.requires_grad_(False)                  # 所有参数都不再求导
model[2].requires_grad_(True)                # 只训练最后一层
print([n for n, p in model.named_parameters() if p.requires_grad])
