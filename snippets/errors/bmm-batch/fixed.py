import torch
import torch.nn.functional as F

q = torch.randn(8, 10, 64)
k = torch.randn(8, 10, 64)
v = torch.randn(8, 10, 64)

scores = torch.bmm(q, k.transpose(1, 2))         # 或 q @ k.mT
print(scores.shape)
by_hand = torch.bmm((scores / 64**0.5).softmax(-1), v)

once = F.scaled_dot_product_attention(q, k, v)   # 这三步有现成的
print(torch.allclose(by_hand, once, atol=1e-5))
