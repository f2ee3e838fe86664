import torch

lr, beta1, beta2, eps = 0.1, 0.9, 0.999, 1e-8
w = torch.tensor([3.0, -2.0], requires_grad=True)
optimizer = torch.optim.Adam([w], lr=lr, betas=(beta1, beta2), eps=eps)

mine = torch.tensor([3.0, -2.0], requires_grad=True)
m = v = torch.zeros(2)
for t in range(1, 4):
    optimizer.zero_grad()
    (w ** 4).sum().backward()
    optimizer.step()

    grad, = torch.autograd.grad((mine ** 4).sum(), mine)
    m = beta1 * m + (1 - beta1) * grad              # 梯度的滑动平均
    v = beta2 * v + (1 - beta2) * grad ** 2         # 梯度平方的滑动平均
    m_hat = m / (1 - beta1 ** t)                    # 补上从 0 开始的偏差
    v_hat = v / (1 - beta2 ** t)
    with torch.no_grad():
        mine -= lr * m_hat / (v_hat.sqrt() + eps)
    print("Adam", w.detach(), "手写", mine.detach())
