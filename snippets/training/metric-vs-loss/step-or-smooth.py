import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, -1.2, -0.4, 0.3, 0.9, 1.8])
labels = torch.tensor([0.0, 0.0, 1.0, 0.0, 1.0, 1.0])
biases = torch.linspace(-3, 3, 121)
logits = 2 * x + biases[:, None]              # 只挪动一个参数：偏置
losses = F.binary_cross_entropy_with_logits(
    logits, labels.expand_as(logits), reduction="none").mean(dim=1)
error_rate = ((logits > 0) != labels).float().mean(dim=1)
plt.plot(biases, losses, label="loss: smooth, has a slope")
plt.plot(biases, error_rate, label="error rate: steps, slope 0")
plt.gca().set(xlabel="bias", ylabel="on the same six samples")
plt.legend()
plt.show()
