import torch
from torch.utils.benchmark import Timer

torch.set_num_threads(2)
timer = Timer("x @ x", globals={"x": torch.randn(64, 64)})
print("torch", torch.get_num_threads(), "Timer", timer.timeit(10).num_threads)

n = torch.get_num_threads()
timer = Timer("x @ x", globals={"x": torch.randn(64, 64)}, num_threads=n)
print("torch", torch.get_num_threads(), "Timer", timer.timeit(10).num_threads)
