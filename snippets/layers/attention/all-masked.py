import torch
import torch.nn.functional as F

torch.manual_seed(0)
q, k = torch.randn(2, 1, 1, 2, 4)
v = torch.tensor([[[[1.0], [3.0]]]])
mask = torch.tensor([[True, True],
                     [False, False]])              # 第 1 行谁也不能看
scores = q @ k.transpose(-2, -1) / 2

for value in (-torch.inf, torch.finfo(scores.dtype).min):
    weights = scores.masked_fill(~mask, value).softmax(dim=-1)
    print(f"填 {value:.1e}：权重 {weights[0, 0, 1].tolist()}",
          "结果", (weights @ v)[0, 0, 1].item())
out = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
print("torch 自带的：结果", out[0, 0, 1].item())
