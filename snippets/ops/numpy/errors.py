import numpy as np
import torch

array = np.arange(6.0).reshape(2, 3)
for name, bad, good in (
    ("反转过", array[:, ::-1], array[:, ::-1].copy()),
    ("列表", [1, 2], np.array([1, 2])),
    ("一个数", array.sum(), np.asarray(array.sum())),
    ("字节序", array.astype(">f8"), array.astype("float64")),
):
    try:
        torch.from_numpy(bad)
    except (TypeError, ValueError) as error:
        print(f"{name}：{str(error).split('. ')[0]}")
    print("  改后", tuple(torch.from_numpy(good).shape))

x = torch.zeros(2, dtype=torch.bfloat16)      # NumPy 没有 bfloat16
try:
    x.numpy()
except TypeError as error:
    print(error)
print("  改后", x.float().numpy().dtype)
