import torch

x = torch.zeros(4)
where, value = torch.tensor([1, 1]), torch.tensor([5.0, 7.0])
torch.use_deterministic_algorithms(True)
try:
    x.put_(where, value)                     # 写到同一处，谁在后面不一定
except RuntimeError as error:
    print(str(error).partition(", but")[0])
print(x.put_(where, value, accumulate=True))       # 相加就没有先后
print("没写过的内存填成", torch.empty(2))

torch.backends.cudnn.benchmark = False       # 这两行只对 GPU 上的卷积有用
torch.backends.cudnn.deterministic = True
