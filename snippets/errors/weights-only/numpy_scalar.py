import numpy as np
import torch

scores = [0.5, 0.75]
torch.save({"best": np.mean(scores)}, "a.pt")              # 是 numpy.float64
torch.save({"best": float(np.mean(scores))}, "b.pt")       # 转成 Python 的数
for name in ("a.pt", "b.pt"):
    unsafe = torch.serialization.get_unsafe_globals_in_checkpoint(name)
    print(name, sorted(unsafe))
print(torch.load("b.pt"))
