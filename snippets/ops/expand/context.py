import torch

# 解码器每一步都要看同一个上下文向量：(batch, dim) → (batch, steps, dim)
context = torch.randn(8, 256)
steps = torch.randn(8, 20, 128)

context = context.unsqueeze(1).expand(-1, steps.size(1), -1)   # -1：不变
merged = torch.cat((steps, context), dim=2)
print(context.shape, merged.shape)
