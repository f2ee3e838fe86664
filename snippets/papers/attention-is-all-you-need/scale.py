import torch

torch.manual_seed(0)
for d in (4, 64, 1024):
    query, key = torch.randn(1000, d), torch.randn(50, d)
    raw = query @ key.T                   # 1000 个问题，各看 50 个词
    scaled = raw / d**0.5
    top, top_scaled = (s.softmax(-1).amax(-1).mean() for s in (raw, scaled))
    print(f"d_k={d}：方差 {raw.var():.1f} → {scaled.var():.1f}，"
          f"最大权重 {top:.2f} → {top_scaled:.2f}")
