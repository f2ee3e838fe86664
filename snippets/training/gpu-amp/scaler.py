import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=2.0**16)
for size in (1e-8, 10, 10, 10, 10, 10):             # 真正的梯度
    loss = w.half().sum().float() * size            # 反向时经过 float16
    plain = torch.autograd.grad(loss, w, retain_graph=True)[0].item()
    before, scale = w.item(), scaler.get_scale()
    optimizer.zero_grad()
    scaler.scale(loss).backward()
    scaled = w.grad.item()
    scaler.step(optimizer)
    scaler.update()
    print(f"不放大 {plain:<4.3g} 放大 {scale:5.0f} 倍 {scaled:<8.3g}",
          "跳过" if w.item() == before else "更新")
