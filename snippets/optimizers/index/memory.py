import torch
from torch import nn

model = nn.Linear(1000, 1000, bias=False)
print("参数", model.weight.nbytes, "字节")
for name in ("SGD", "RMSprop", "Adagrad", "AdamW", "Adafactor"):
    optimizer = getattr(torch.optim, name)(model.parameters())
    model(torch.ones(1, 1000)).sum().backward()
    optimizer.step()
    state = optimizer.state[model.weight]
    total = sum(t.nbytes for t in state.values() if torch.is_tensor(t))
    print(f"{name:10} {total:>8}", *state)
