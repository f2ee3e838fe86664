import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print("累加", x.cumsum(dim=1).tolist())
print("累乘", x.cumprod(dim=1).tolist(), "乘积", x.prod(dim=1).tolist())

lengths = torch.tensor([3, 1, 2])              # 三句话接成一条
ends = torch.cumsum(lengths, dim=0)
print("每句的起点", (ends - lengths).tolist(), "终点", ends.tolist())

betas = torch.linspace(1e-4, 0.02, 1000)       # 扩散模型每步加的噪声
kept = torch.cumprod(1 - betas, dim=0)
print("还剩的信号", [f"{k:.4f}" for k in kept[[0, 499, 999]]])
