import torch
import torch.nn.functional as F


def attend(x):
    return F.scaled_dot_product_attention(x, x, x)


x = torch.randn(2, 10, 8, 64)                      # (batch, 步数, 头, 宽)
changed = x.clone()
changed[:, -1] = 0                                 # 只改最后一步
wrong = [attend(t)[:, 0] for t in (x, changed)]
right = [attend(t.transpose(1, 2))[:, :, 0] for t in (x, changed)]
print("没有换，第 0 步变了：", not torch.equal(*wrong))
print("换过，第 0 步变了：", not torch.equal(*right))

query, keys = torch.zeros(1, 1, 1, 8), torch.zeros(1, 1, 4, 8)
values = torch.eye(4)[None, None]                  # 这样，输出就是权重
for causal in (True, False):
    out = F.scaled_dot_product_attention(query, keys, values,
                                         is_causal=causal)
    print(f"问最新一步，is_causal={causal}：", out.flatten().tolist())
