import torch
from torch import nn
from torchvision.ops import FrozenBatchNorm2d

bn = nn.BatchNorm2d(16)
bn(torch.randn(8, 16, 32, 32) * 2 + 1)        # 积累了一些统计
frozen = FrozenBatchNorm2d(16)
print(frozen.load_state_dict(bn.state_dict()))

x = torch.randn(2, 16, 32, 32)
print("train 模式下也等于 eval 的 BatchNorm：",
      torch.allclose(frozen.train()(x), bn.eval()(x), atol=1e-5))
print("参数：", [name for name, _ in frozen.named_parameters()])
print("缓冲：", [name for name, _ in frozen.named_buffers()])
