import torch

x = torch.arange(12).reshape(3, 4)
for name, y in (("x", x), ("x.T", x.T),
                ("x[1:]", x[1:]), ("x[:, ::2]", x[:, ::2])):
    print(f"{name:9} 步长 {y.stride()}  起点 {y.storage_offset()}"
          f"  连续 {y.is_contiguous()}")
