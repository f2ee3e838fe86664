import torch

pairs = [((2, 3), (3,)), ((2, 3), (2, 1)), ((2, 3), ()),
         ((8, 1, 5), (4, 1)), ((2, 3), (2,)), ((2, 3), (4, 3))]
for a, b in pairs:
    try:
        result = tuple(torch.broadcast_shapes(a, b))
    except RuntimeError:
        result = "不能广播"
    print(f"{a!s:10} 与 {b!s:7} → {result}")

x, y = torch.broadcast_tensors(torch.zeros(8, 1, 5), torch.zeros(4, 1))
print(x.shape == y.shape, y.stride())     # 放大的维步长是 0：不复制
