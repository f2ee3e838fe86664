import torch

a = torch.Generator().manual_seed(42)
b = torch.Generator().manual_seed(42)
first = torch.randn(3, generator=a)
torch.randn(100)                       # 全局的随机数，影响不到 b
second = torch.randn(3, generator=b)
print(torch.equal(first, second))

again = torch.randn(3, generator=a)    # 接着往下抽，与第一次不同
print(torch.equal(first, again))
print(torch.equal(first, torch.randn(3, generator=a.manual_seed(42))))
