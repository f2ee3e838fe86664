import torch
from torch import nn

x, y = torch.ones(8, 3), torch.ones(8, 1)
orders = {
    "backward → zero_grad → step": "bzs",
    "zero_grad → backward → step": "zbs",
    "backward → step → zero_grad": "bsz",
}
for name, order in orders.items():
    model = nn.Linear(3, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for step in range(20):
        loss = nn.functional.mse_loss(model(x), y)
        calls = {"z": optimizer.zero_grad, "b": loss.backward,
                 "s": optimizer.step}
        for letter in order:
            calls[letter]()
    print(f"{name}  20 步后的损失 {loss.item():.4f}")
