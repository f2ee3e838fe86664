import torch

torch.manual_seed(0)
x = torch.randn(16, 3)
y = x @ torch.tensor([1.0, -2.0, 3.0])
w = torch.zeros(3, requires_grad=True)
for step in range(200):
    loss = (x @ w - y).pow(2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
    w.grad = None                       # 清掉这一步的梯度
print(w)
