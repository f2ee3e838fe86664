import torch
import torch.nn.functional as F

x, labels = torch.randn(4, 4), torch.tensor([0, 1, 2, 3])
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = x @ x
    print("矩阵乘法", y.dtype)
    print("x + x   ", (x + x).dtype)                  # 输入是什么就是什么
    print("y + y   ", (y + y).dtype)
    print("交叉熵  ", F.cross_entropy(y, labels).dtype)
    with torch.autocast("cpu", enabled=False):        # 这一段用 float32
        print("关掉    ", (y.float() @ x).dtype)
    print("开着吗  ", torch.is_autocast_enabled("cpu"))
