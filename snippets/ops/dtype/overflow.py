import torch

pixels = torch.tensor([200, 100], dtype=torch.uint8)
print(pixels + pixels)                          # 超过 255 从 0 再数
print(pixels.int() + pixels.int())              # 先转大的类型
print(torch.tensor([300, -1]).byte(),           # 转换时也一样
      torch.tensor([200]).to(torch.int8))
print(torch.tensor([1.9, -1.9]).long())         # 去掉小数，不是四舍五入
print(torch.tensor([1.9, -1.9]).round().long())

big = torch.tensor([16_777_217])                # 2 的 24 次方加 1
print(big.float().long(), big.double().long())  # float32 存不下这个整数

x = torch.tensor([1, 2])
try:
    x += 0.5                                    # 原地运算不换类型
except RuntimeError as error:
    print(error)
