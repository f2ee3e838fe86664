import torch

x = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print(x.reshape(3, 2))    # 错：按原来的顺序重新分行，不是转置
print(x.T)                # 对：行列互换

image = torch.randn(32, 32, 3)          # 高、宽、通道
wrong = image.reshape(3, 32, 32)
right = image.permute(2, 0, 1)
print(torch.equal(wrong[0], image[..., 0]))
print(torch.equal(right[0], image[..., 0]))
