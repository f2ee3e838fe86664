import torch

photo = torch.rand(48, 64, 3)                  # 高、宽、通道：图像库的次序
chw = photo.permute(2, 0, 1)                   # 通道提前：PyTorch 的次序
print(chw.shape, photo.movedim(-1, 0).shape)

batch = chw.unsqueeze(0)
print(batch.shape, batch.permute(0, 2, 3, 1).shape)   # 换回去，给 imshow
