import torch

for size in (5, 4, 10):                      # 卷积之后的高和宽
    x = torch.randn(4, 16, size, size)
    try:
        result = x.view(-1, 16 * 5 * 5).shape
    except RuntimeError as error:
        result = error
    print(size, result, "该是", tuple(x.flatten(1).shape))
