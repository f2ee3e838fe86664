import torch
import torch.nn.functional as F

images, decoded = torch.rand(8, 1, 28, 28), torch.rand(8, 1, 28, 28)

each = F.mse_loss(decoded, images, reduction="none")
mean = F.mse_loss(decoded, images)                        # 默认
total = F.mse_loss(decoded, images, reduction="sum")
print("none", tuple(each.shape), "mean", tuple(mean.shape))
print("sum 是 mean 的", round((total / mean).item()), "倍")
print("每张图一个", tuple(each.flatten(1).mean(dim=1).shape))

per_image = total / len(images)     # 论文里常写的：像素相加，样本平均
print("它是 mean 的", round((per_image / mean).item()), "倍")
