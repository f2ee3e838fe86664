import torch

a = torch.tensor([2.0, 4.0]).sqrt().square()
b = torch.tensor([2.0, 4.0])
print("==      ", a == b)                      # 舍入误差
print("equal   ", torch.equal(a, b))           # 形状和每个值都相等
print("allclose", torch.allclose(a, b), a.allclose(b + 0.01))
print("isclose ", torch.isclose(a, torch.tensor([2.0, 4.01])))

try:
    torch.testing.assert_close(a, b + 0.01)    # 测试里用它，说明差多少
except AssertionError as error:
    print(error)
