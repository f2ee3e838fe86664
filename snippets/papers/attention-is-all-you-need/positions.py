import matplotlib.pyplot as plt
import torch

length, dim = 64, 64
pos = torch.arange(length).unsqueeze(1)
freq = 10000 ** (-torch.arange(0, dim, 2) / dim)   # 每两维一个频率
table = torch.zeros(length, dim)
table[:, 0::2] = torch.sin(pos * freq)
table[:, 1::2] = torch.cos(pos * freq)

dots = table @ table.T
near = dots.diagonal(offset=5)         # 相距 5 的两个位置的内积
print("只和距离有关：", torch.allclose(near, near[0].expand(59), atol=1e-3))

fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
left.imshow(table.numpy(), aspect="auto", cmap="RdBu")
left.set(title="position encoding", xlabel="dimension", ylabel="position")
for p in (10, 32):
    right.plot(dots[p].numpy(), label=f"position {p}")
right.set(title="dot product with every position", xlabel="position")
right.legend()
plt.show()
