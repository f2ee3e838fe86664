import torch

x = torch.arange(6).reshape(2, 3)
ways = {
    "x.unsqueeze(1)": x.unsqueeze(1),
    "torch.unsqueeze(x, 1)": torch.unsqueeze(x, 1),
    "x[:, None]": x[:, None],
    "x.reshape(2, 1, 3)": x.reshape(2, 1, 3),
}
for name, y in ways.items():
    back = torch.equal(torch.squeeze(y, 1), x)
    print(f"{name:22} {tuple(y.shape)}  squeeze 之后与 x 相同：{back}")

# 一次加几维、去几维
print(x[None, :, :, None].shape)
print(torch.zeros(1, 3, 1, 4).squeeze((0, 2)).shape)
