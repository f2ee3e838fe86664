import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

torch.manual_seed(0)
t = torch.linspace(0, 6, 80)
series = t.sin() + 0.3 * torch.randn(80)
kernel = torch.full((1, 1, 7), 1 / 7)               # (输出, 输入, 核)
padded = F.pad(series[None, None], (3, 3), mode="replicate")
smooth = F.conv1d(padded, kernel)[0, 0]
print(series.shape, smooth.shape)

plt.figure(figsize=(6, 2.6), layout="constrained")
plt.plot(t, series, ".", label="data")
plt.plot(t, smooth, label="mean of 7")
plt.xlabel("time")
plt.ylabel("value")
plt.legend()
plt.show()
