import torch

x = torch.arange(6).reshape(2, 3)
y = x.transpose(0, 1)
print("共用内存", y.data_ptr() == x.data_ptr())
print("步长", x.stride(), "→", y.stride(), "连续", y.is_contiguous())

try:
    y.view(6)
except RuntimeError as error:
    print(error)
z = y.reshape(6)
print(z, torch.equal(z, y.contiguous().view(6)))
print("reshape 之后共用内存", z.data_ptr() == x.data_ptr())
