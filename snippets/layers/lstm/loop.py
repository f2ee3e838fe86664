import torch
from torch import nn

lstm = nn.LSTM(300, 128, batch_first=True)
x = torch.randn(8, 20, 300)
output, _ = lstm(x)

state = None                           # None：h 和 c 从 0 开始
steps = []
for t in range(x.size(1)):
    step = x[:, t:t + 1]               # 切片，步数维还在，长度为 1
    out, state = lstm(step, state)     # 带着上一步的 (h, c)
    steps.append(out)
print(step.shape, out.shape)
print(torch.allclose(torch.cat(steps, dim=1), output, atol=1e-5))
