import torch

x = torch.tensor([-1.5, -0.5, 0.5, 1.5, 2.5])
for f in (torch.floor, torch.ceil, torch.trunc, torch.round):
    print(f"{f.__name__:5}", f(x).int().tolist())
print("两位小数", torch.tensor([3.14159]).round(decimals=2))

a = torch.tensor([-7, 7])
print("a / 2 ", a / 2)                           # 整数相除得浮点
print("a // 2", a // 2)                          # 向下取整
print("向零取整", a.div(2, rounding_mode="trunc"))
print("余数 %   ", a % 3)                        # 符号同除数
print("余数 fmod", torch.fmod(a, 3))                # 符号同被除数
