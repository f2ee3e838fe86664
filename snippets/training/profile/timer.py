import torch
from torch.utils.benchmark import Timer

x = torch.randn(100, 100)


def loop(x):
    return sum(row.sum() for row in x)


slow = Timer("loop(x)", globals={"loop": loop, "x": x})
fast = Timer("x.sum()", globals={"x": x})
a, b = slow.timeit(20), fast.blocked_autorange(min_run_time=0.05)
print("结果相同", torch.allclose(loop(x), x.sum(), atol=1e-3))
print(f"向量化快 {a.median / b.median:.0f} 倍")
assert a.median > b.median
