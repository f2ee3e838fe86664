import torch

pixels = torch.tensor([0, 51, 255], dtype=torch.uint8)
try:
    pixels /= 255
except RuntimeError as error:
    print(error)

print(pixels / 255)                    # 新张量，float32
x = pixels.float()
x /= 255                               # 浮点张量可以原地改
print(x)
