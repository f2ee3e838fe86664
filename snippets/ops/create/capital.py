import torch

print(torch.tensor(3), torch.Tensor(3).shape)        # 一个是数 3，一个是 3 个数
print(torch.tensor([3]).dtype, torch.Tensor([3]).dtype)
print(torch.LongTensor([1.9]))                       # 小数被悄悄截掉

old = torch.FloatTensor([1, 2])
new = torch.tensor([1, 2], dtype=torch.float32)
print(torch.equal(old, new), old.new(2, 3).dtype, new.new_empty(2, 3).dtype)

try:
    torch.tensor(2, 3)                               # tensor 收数据，不收形状
except TypeError as error:
    print(error)
