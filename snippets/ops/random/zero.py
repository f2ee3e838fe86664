import torch

weights = torch.tensor([1.0, 0.0, 0.0])
print(torch.multinomial(weights, 2))           # 第 2 个权重是 0，也给了
try:
    torch.multinomial(torch.ones(3), 5)
except RuntimeError as error:
    print(error)
try:
    torch.multinomial(torch.zeros(3), 1)
except RuntimeError as error:
    print(error)

try:
    torch.randint(0, 10, 3)                    # 形状要写成元组
except TypeError as error:
    print(str(error).split(" - ")[0])
print(torch.randint(0, 10, (3,)).shape)
