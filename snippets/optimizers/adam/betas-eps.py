import torch


def moved(grads, **options):
    """每一步走多远，以 lr 为单位。"""
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=1.0, **options)
    steps = []
    for grad in grads:
        w.grad = torch.full_like(w, grad)
        before = w.item()
        optimizer.step()
        steps.append(before - w.item())
    return steps


spike = [1.0] * 20 + [100.0] + [1.0] * 200    # 第 21 步梯度突然变大
for beta2 in (0.999, 0.9):
    steps = moved(spike, betas=(0.9, beta2))
    print(f"beta2={beta2:<5}", "第 20、21、60、200 步",
          *[f"{steps[i - 1]:.2f}" for i in (20, 21, 60, 200)])
for grad in (1e-3, 1e-8, 1e-9):
    print(f"梯度 {grad:.0e}  eps=1e-8 {moved([grad])[0]:.2f}"
          f"  eps=1e-15 {moved([grad], eps=1e-15)[0]:.2f}")
