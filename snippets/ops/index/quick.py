import torch

photo = torch.randn(32, 48, 3)                  # 高、宽、通道
images = photo.permute(2, 0, 1).unsqueeze(0)    # 通道提前，加 batch 维
features = images.flatten(1)                    # 送进 Linear 之前
print(photo.shape, images.shape, features.shape, sep="\n")
