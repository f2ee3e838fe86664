import torch

torch.manual_seed(0)
expected = torch.rand(1)

torch.manual_seed(0)
generator = torch.Generator().manual_seed(42)       # 自己的一串随机数
noise = torch.randn(3, generator=generator)
print("generator 不动全局的", torch.equal(torch.rand(1), expected))

torch.manual_seed(0)
with torch.random.fork_rng():                       # 出来时恢复原样
    torch.manual_seed(42)
    torch.randn(3)
print("fork_rng 也不动", torch.equal(torch.rand(1), expected))
