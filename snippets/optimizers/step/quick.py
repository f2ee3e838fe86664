import torch

w = torch.tensor(3.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for step in range(3):
    loss = (2 * w - 4) ** 2     # 前向：用现在的参数算损失
    optimizer.zero_grad()       # 一、清掉上一步的梯度
    loss.backward()             # 二、算出梯度，加进 w.grad
    optimizer.step()            # 三、按梯度改 w
    print(f"损失 {loss.item():.4f}  梯度 {w.grad:.2f}  改成 w={w:.3f}")
