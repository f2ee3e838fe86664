import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(32, 40, 16, requires_grad=True)
for kind, gate, bias in ((nn.RNN, 0, 0), (nn.GRU, 1, 0), (nn.LSTM, 1, 0),
                         (nn.GRU, 1, 3), (nn.LSTM, 1, 3)):
    model = kind(16, 64, batch_first=True)
    with torch.no_grad():                   # 更新门、遗忘门：多留旧的内容
        model.bias_ih_l0[gate * 64:(gate + 1) * 64] += bias
    output, _ = model(x)
    grad, = torch.autograd.grad(output[:, -1].sum(), x)
    sizes = grad.norm(dim=(0, 2))
    name = kind.__name__ + (f" gate bias +{bias}" if bias else "")
    print(f"{name:18} 第 0 步的梯度是最后一步的 {sizes[0] / sizes[-1]:.0e}")
    plt.semilogy(sizes, label=name)
plt.xlabel("step")
plt.ylabel("gradient of the last output")
plt.legend()
plt.show()
