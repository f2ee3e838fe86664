import torch
from torch import nn

attention = nn.MultiheadAttention(512, num_heads=8, batch_first=True)
x = torch.randn(2, 10, 512)
memory = torch.randn(2, 7, 512)                  # 另一个序列，7 步

out, weights = attention(x, x, x)                # 自注意力
print("自注意力  ", tuple(out.shape), tuple(weights.shape))
out, weights = attention(x, memory, memory)      # 交叉注意力：问 x，看 memory
print("交叉注意力", tuple(out.shape), tuple(weights.shape))
print("权重之和  ", round(weights[0, 0].sum().item(), 4))
out, weights = attention(x, x, x, average_attn_weights=False)
print("每个头    ", tuple(weights.shape))
out, weights = attention(x, x, x, need_weights=False)     # 不要权重
print("不要权重  ", tuple(out.shape), weights)
