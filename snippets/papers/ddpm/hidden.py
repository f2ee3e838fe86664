import torch

torch.manual_seed(0)
T = 1000
alpha_bar = (1 - torch.linspace(1e-4, 0.02, T)).cumprod(dim=0)
x0 = torch.randn(100_000) * 0.5                # 数据：标准差 0.5 的正态分布
for t in (1, 10, 50, 100, 300, 1000):
    keep = alpha_bar[t - 1]
    noise = torch.randn_like(x0)
    x = keep.sqrt() * x0 + (1 - keep).sqrt() * noise
    # 正态分布时，最好的预测能写出来，再训练也不会更低
    best = (1 - keep).sqrt() * x / (keep * 0.25 + 1 - keep)
    print(f"t={t:4}：最好的模型的损失 {((best - noise) ** 2).mean():.3f}")
