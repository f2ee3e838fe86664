import torch

x = torch.arange(24).reshape(2, 3, 4)

a = x.transpose(0, 2)            # 两维对调，第 1 维不动
b = x.permute(2, 1, 0)           # 同一件事用 permute 写
print("transpose(0, 2)         ", tuple(a.shape), torch.equal(a, b))

c = x.permute(2, 0, 1)           # 三维轮换，一次 transpose 做不到
d = x.transpose(1, 2).transpose(0, 1)
print("permute(2, 0, 1)        ", tuple(c.shape))
print("transpose 两次          ", tuple(d.shape), torch.equal(c, d))

# 结果的第 k 维，就是原来的第 dims[k] 维
print(all(c[k, i, j] == x[i, j, k]
          for k in range(4) for i in range(2) for j in range(3)))
