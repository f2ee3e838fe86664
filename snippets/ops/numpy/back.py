import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 2
try:
    y.numpy()
except RuntimeError as error:
    print(error)

print(y.detach().cpu().numpy())        # 断开梯度，搬到 CPU，再转
print(y.numpy(force=True))             # 三步合一
print(y.tolist(), y.sum().item())      # Python 的列表、一个数
