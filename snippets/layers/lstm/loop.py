import torch
from torch import nn

lstm = nn.LSTM(300, 128, batch_first=True)
x = torch.randn(8, 20, 300)
output, _ = lstm(x)

state = None                                # None：h 和 c 从 0 开始
steps = []
for t in range(x.size(1)):
    step, state = lstm(x[:, t:t + 1], state)    # 切片保留长度为 1 的步数维
    steps.append(step)
print(step.shape)
print(torch.allclose(torch.cat(steps, dim=1), output, atol=1e-6))
