import torch

x = torch.arange(8.0).reshape(2, 4)
for y in (x, x.T):                    # 最后一维要是 2，而且两个数要相邻
    try:
        torch.view_as_complex(y)
    except RuntimeError as error:
        print(error)
print(torch.view_as_complex(x.T.contiguous()))
print(torch.view_as_complex(x.unflatten(-1, (-1, 2))))    # 相邻的两两一对
