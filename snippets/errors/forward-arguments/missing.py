import torch
from torch import nn

attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
attention(torch.randn(2, 5, 8))
