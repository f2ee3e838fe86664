import torch

C = 4.0                                        # 每三步一个大的正梯度 C
for amsgrad in (False, True):
    x = torch.zeros(1, requires_grad=True)     # 限制在 [-1, 1] 之内
    optimizer = torch.optim.Adam([x], lr=0.05, betas=(0.0, 1 / (1 + C**2)),
                                 amsgrad=amsgrad)
    for t in range(3000):
        optimizer.zero_grad()
        loss = C * x if t % 3 == 0 else -x     # 平均的梯度 (C - 2) / 3 > 0
        loss.sum().backward()
        optimizer.step()
        with torch.no_grad():
            x.clamp_(-1, 1)
    print(f"amsgrad={amsgrad!s:5} x = {x.item():+.2f}，平均损失 "
          f"{(C - 2) / 3 * x.item():+.2f}")
