import torch

p = torch.tensor([1.0, -2.0], requires_grad=True)
q = p.detach().clone()                       # 另一份，手工更新
optimizer = torch.optim.Adam([p], lr=0.1)
mean, square = torch.zeros(2), torch.zeros(2)

for step in range(1, 6):
    optimizer.zero_grad()
    p.square().sum().backward()
    optimizer.step()

    grad = 2 * q
    mean.lerp_(grad, 1 - 0.9)                # 滑动平均
    square.mul_(0.999).addcmul_(grad, grad, value=1 - 0.999)
    scale = square.div(1 - 0.999**step).sqrt_().add_(1e-8)
    q.addcdiv_(mean, scale, value=-0.1 / (1 - 0.9**step))

print(p.detach(), q, torch.allclose(p, q))
