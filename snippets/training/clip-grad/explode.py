import torch
from torch import nn

for max_norm in (float("inf"), 0.1):
    torch.manual_seed(0)
    x = torch.randn(32, 40, 1)                # 40 步的序列
    y = x.mean(dim=1) * 6
    rnn = nn.RNN(1, 16, batch_first=True, nonlinearity="relu")
    nn.init.eye_(rnn.weight_hh_l0)
    model = nn.ModuleList([rnn, nn.Linear(16, 1)])
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    losses = []
    for step in range(40):
        output = model[1](rnn(x)[0][:, -1])
        loss = nn.functional.mse_loss(output, y)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), max_norm)
        optimizer.step()
        losses.append(f"{loss.item():.3g}")
    print(f"max_norm={max_norm}  损失", *losses[:4], "…", losses[-1])
