import torch
import torch.nn.functional as F
from torch import nn

bn = nn.BatchNorm2d(16)
x = torch.randn(8, 16, 32, 32) * 5 + 2
out = bn(x)                                          # 训练：用这一批的

mean, var = x.mean((0, 2, 3)), x.var((0, 2, 3))      # 每个通道一个数
n = x[:, 0].numel()                                  # 8 * 32 * 32
scale = (var * (n - 1) / n + bn.eps).rsqrt() * bn.weight
same = (x - mean[:, None, None]) * scale[:, None, None]
same = same + bn.bias[:, None, None]
print("训练时：", torch.allclose(out, same, atol=1e-4))

print("running_mean：", torch.allclose(bn.running_mean, 0.1 * mean))
print("running_var：", torch.allclose(bn.running_var, 0.9 + 0.1 * var))
print("见过几批：", bn.num_batches_tracked.item())

bn.eval()                                            # 推理：用累积的
same = F.batch_norm(x, bn.running_mean, bn.running_var,
                    bn.weight, bn.bias, training=False)
print("推理时：", torch.equal(bn(x), same))
print({name: tuple(p.shape) for name, p in bn.named_parameters()})
