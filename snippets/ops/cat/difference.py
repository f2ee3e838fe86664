import torch

a, b = torch.zeros(2, 3), torch.ones(2, 3)
for dim in (0, 1, -1):
    print(f"dim={dim:2}", "cat", tuple(torch.cat((a, b), dim).shape),
          "stack", tuple(torch.stack((a, b), dim).shape))

# stack 就是各加一维，再 cat
same = torch.cat((a.unsqueeze(1), b.unsqueeze(1)), dim=1)
print(torch.equal(torch.stack((a, b), dim=1), same))
print(torch.equal(torch.concat((a, b)), torch.cat((a, b))))    # 别名

# 取回原来的一个：stack 用下标，cat 用切片
print(torch.equal(torch.stack((a, b))[1], b),
      torch.equal(torch.cat((a, b))[2:4], b))
