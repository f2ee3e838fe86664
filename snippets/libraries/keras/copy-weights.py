import os

os.environ["KERAS_BACKEND"] = "torch"
os.environ["KERAS_TORCH_DEVICE"] = "cpu"    # 不写：有 GPU 就放上去
import keras
import torch
from torch import nn

dense = keras.layers.Dense(3)
conv = keras.layers.Conv2D(8, kernel_size=3)
x, image = torch.randn(2, 4), torch.randn(2, 3, 16, 16)
with torch.no_grad():
    a = dense(x)
    b = conv(image.permute(0, 2, 3, 1))    # Keras 默认通道在最后
    print("Keras 的形状", tuple(dense.kernel.shape),
          tuple(conv.kernel.shape), tuple(b.shape))

    linear, conv2d = nn.Linear(4, 3), nn.Conv2d(3, 8, kernel_size=3)
    linear.weight.copy_(dense.kernel.value.T)
    linear.bias.copy_(dense.bias.value)
    conv2d.weight.copy_(conv.kernel.value.permute(3, 2, 0, 1))
    conv2d.bias.copy_(conv.bias.value)
    print("PyTorch 的  ", tuple(linear.weight.shape),
          tuple(conv2d.weight.shape), tuple(conv2d(image).shape))
    print("结果相同：", torch.allclose(a, linear(x), atol=1e-6),
          torch.allclose(b.permute(0, 3, 1, 2), conv2d(image), atol=1e-5))
