import torch

x = torch.tensor([[1, 2], [3, 4]], dtype=torch.int32)
for y in (torch.zeros_like(x), torch.ones_like(x), torch.full_like(x, 9),
          torch.empty_like(x).fill_(5)):           # 形状、类型、设备都同 x
    print(y.tolist(), y.dtype)
print(torch.zeros_like(x, dtype=torch.float32).dtype)    # 只改类型

# new_：类型、设备同 x，形状另给
for y in (x.new_zeros(3), x.new_ones(3), x.new_full((3,), 9),
          x.new_empty(3).zero_(), x.new_tensor([7, 8, 9])):
    print(y.tolist(), y.dtype)
