import torch

x = torch.tensor([[1.0, 2.0],
                  [10.0, 20.0]])
wrong = x - x.mean(dim=1)                # (2, 2) - (2,)：按列减了
right = x - x.mean(dim=1, keepdim=True)  # (2, 2) - (2, 1)：按行减
print("行平均，错", wrong.mean(dim=1))
print("行平均，对", right.mean(dim=1))

y = torch.randn(2, 5)                    # 不是方阵，就会报错
try:
    y - y.mean(dim=1)
except RuntimeError as error:
    print(error)
