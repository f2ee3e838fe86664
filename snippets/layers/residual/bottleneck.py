import torch
from torchvision.models.resnet import BasicBlock, Bottleneck

x = torch.randn(1, 256, 14, 14)
for block in (BasicBlock(256, 256), Bottleneck(256, 64)):
    count = sum(p.numel() for p in block.parameters())
    kernels = [tuple(p.shape) for p in block.parameters() if p.dim() == 4]
    print(f"{type(block).__name__}：{tuple(block(x).shape)}，{count} 个参数")
    print("  ", kernels)
