import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
h = w * 3                                    # 中间结果
seen = []
h.register_hook(seen.append)                 # 看：梯度经过时调用
w.register_hook(lambda grad: grad.clamp(max=20))    # 改：返回值换掉梯度
(h**2).sum().backward()
print("h 的梯度  ", seen[0].tolist())
print("传给 w 的 ", (3 * seen[0]).tolist())
print("w.grad    ", w.grad.tolist())
