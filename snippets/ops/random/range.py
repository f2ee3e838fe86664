import torch

torch.manual_seed(0)
n = 100_000
draws = {
    "-3 到 3 均匀": -3 + 6 * torch.rand(n),
    "同上，uniform_": torch.empty(n).uniform_(-3, 3),
    "平均 2 标准差 0.5": 2 + 0.5 * torch.randn(n),
    "同上，normal_": torch.empty(n).normal_(2, 0.5),
    "骰子 random_": torch.empty(n).random_(1, 7),
    "三成是 1 bernoulli_": torch.empty(n).bernoulli_(0.3),
}
for name, x in draws.items():
    print(f"最小 {x.min():5.1f} 最大 {x.max():4.1f} 平均 {x.mean():4.1f}", name)

mean, std = torch.tensor([1.0, 100.0]), torch.tensor([1.0, 5.0])
pair = torch.stack([torch.normal(mean, std) for _ in range(1000)])
print("normal 的平均", [f"{m:.1f}" for m in pair.mean(dim=0)],
      "标准差", [f"{s:.1f}" for s in pair.std(dim=0)])
