import torch

i = torch.tensor([1, 2])
f = torch.tensor([1.0, 2.0])
d = f.double()
print("整数 + 小数      ", (i + 0.5).dtype)
print("int64 / int64    ", (i / 2).dtype, " 整除", (i // 2).dtype)
pcm = torch.tensor([16384, -32768], dtype=torch.int16)
print("16 位录音变小数  ", pcm / 32768)
print("float32 + int64  ", (f + i).dtype)
print("float32 + float64", (f + d).dtype)
print("half + bfloat16  ", (f.half() + f.bfloat16()).dtype)
print("True 的个数      ", (i > 1).sum())
try:
    f @ i                                # 矩阵乘法不会自动转
except RuntimeError as error:
    print(error)
print(f @ i.type_as(f), f.is_floating_point(), i.is_floating_point())
