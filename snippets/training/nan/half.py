import torch

x = torch.tensor([70000.0, 1e-8])
for dtype in (torch.float16, torch.bfloat16, torch.float32):
    print(f"最大 {torch.finfo(dtype).max:.1e} ", x.to(dtype))

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scaler = torch.amp.GradScaler("cpu")              # 有显卡时写 "cuda"
for grad in (float("inf"), 1.0):
    optimizer.zero_grad()
    scaler.scale(w * grad).sum().backward()
    scaler.step(optimizer)                        # 梯度不是有限数就不更新
    scaler.update()                               # 并把倍数减半
    print("w", w.item(), "放大倍数", scaler.get_scale())
