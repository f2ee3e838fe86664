import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(2, 10, 128)
a, b = x.chunk(2, dim=-1)                    # 一半是内容，一半是门
print(torch.allclose(F.glu(x, dim=-1), a * b.sigmoid()))
print(tuple(x.shape), "→", tuple(F.glu(x, dim=-1).shape))


class SwiGLU(nn.Module):                     # LLaMA 一类模型的前馈层
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate = nn.Linear(dim, hidden, bias=False)
        self.up = nn.Linear(dim, hidden, bias=False)
        self.down = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        return self.down(F.silu(self.gate(x)) * self.up(x))


print(tuple(SwiGLU(128, 344)(x).shape))
