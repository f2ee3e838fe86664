import torch
import torch.nn.functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

q, k, v = torch.randn(3, 2, 8, 10, 64)
expected = F.scaled_dot_product_attention(q, k, v)
for backend in (SDPBackend.MATH, SDPBackend.FLASH_ATTENTION,
                SDPBackend.EFFICIENT_ATTENTION):
    try:
        with sdpa_kernel(backend):                 # 只许用这一种
            out = F.scaled_dot_product_attention(q, k, v)
        print(backend.name, torch.allclose(out, expected, atol=1e-5))
    except RuntimeError as error:
        print(backend.name, str(error).partition(". ")[0])
