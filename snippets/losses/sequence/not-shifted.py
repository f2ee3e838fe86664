import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
tokens = torch.randint(0, 10, (64, 12))       # 随机的词，下一个猜不出来
for name, inputs, targets in (("没有移位", tokens, tokens),
                              ("移了一位", tokens[:, :-1], tokens[:, 1:])):
    model = nn.Sequential(nn.Embedding(10, 16), nn.Linear(16, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for step in range(80):
        logits = model(inputs)
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    print(name, f"损失 {loss.item():.2f}")
print(f"瞎猜的损失 ln(10) = {torch.tensor(10.0).log():.2f}")
