import torch

each = torch.linspace(0.2, 1.8, 1000)          # 1000 个样本各自的损失
print("真正的平均", each.mean().item())
for batch_size in (50, 300):
    parts = each.split(batch_size)             # 300 时最后一批只有 100 个
    means = [part.mean().item() for part in parts]
    total = sum(mean * len(part) for mean, part in zip(means, parts))
    print(f"batch_size={batch_size}"
          f"  相加 {sum(means):.2f}"
          f"  各批再平均 {sum(means) / len(means):.2f}"
          f"  按样本数加权 {total / len(each):.2f}")
