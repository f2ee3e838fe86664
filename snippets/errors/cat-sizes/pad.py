import torch
import torch.nn.functional as F

image = torch.randn(1, 3, 700, 540)
times = 32                                   # 下采样 5 次：2 的 5 次方
h, w = image.shape[-2:]
padded = F.pad(image, (0, -w % times, 0, -h % times), mode="reflect")
print(padded.shape)

output = padded                              # 这里是 model(padded)
print(output[..., :h, :w].shape)             # 裁回原来的大小
