import torch

images = torch.rand(4, 3, 32, 32)
print("取一张：", images[0].permute(1, 2, 0).shape)
print("整批：  ", images.permute(0, 2, 3, 1).shape)

for x in (images, images[0]):                # 几维都行：通道挪到最后
    print("movedim：", x.movedim(-3, -1).shape)

gray = torch.rand(28, 28)                    # 灰度图没有通道维，不用换
print("灰度图：", gray.shape)
