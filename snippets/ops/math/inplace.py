import torch

x = torch.tensor([1.0, 4.0])
y = x                                          # 同一个张量
y.add_(5).mul_(2).sub_(2).clamp_(max=15)       # 原地：x 也变
print("原地  ", x)
y = y + 100                                    # 新张量：x 不变
print("不原地", x, y)

for change in (lambda t: t.div_(2), lambda t: t.pow_(-1)):
    try:
        change(torch.tensor([1, 2]))           # 整数放不下小数
    except RuntimeError as error:
        print(error)
print(torch.tensor([1, 2]).float().pow_(-1))
