import torch
import torch.nn.functional as F
from scipy.signal import convolve2d, correlate2d

image = torch.arange(25.0).reshape(5, 5) ** 2
kernel = torch.tensor([[0., 1., 2.], [3., 4., 5.], [6., 7., 8.]])


def conv(image, kernel):                       # 都要有 batch 维和通道维
    return F.conv2d(image[None, None], kernel[None, None], padding=1)[0, 0]


out = conv(image, kernel).numpy()
flipped = conv(image, kernel.flip(0, 1)).numpy()
correlation = correlate2d(image.numpy(), kernel.numpy(), mode="same")
convolution = convolve2d(image.numpy(), kernel.numpy(), mode="same")
print("F.conv2d 等于互相关：", (out == correlation).all())
print("F.conv2d 等于数学卷积：", (out == convolution).all())
print("核转 180° 后等于数学卷积：", (flipped == convolution).all())

point = torch.zeros(3, 3)
point[1, 1] = 1
print(conv(point, kernel).int())               # 一个亮点，得到转了 180° 的核
