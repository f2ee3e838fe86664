import torch

x = torch.randn(2, 10, 64)                       # (batch, 步数, 宽)
heads = x.view(2, 10, 8, 8).transpose(1, 2)      # (batch, 头, 步数, 8)
print("步长：", heads.stride(), "连续：", heads.is_contiguous())

merged = heads.transpose(1, 2)                   # 先换回来
print("和原来相同：", merged.reshape(2, 10, 64).equal(x))

wrong = heads.reshape(2, 10, 64)                 # 忘了换：不报错，数据错位
print("和原来相同：", wrong.equal(x))
