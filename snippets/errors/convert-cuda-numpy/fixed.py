import numpy as np
import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
y = torch.linspace(0, 1, 5, device=device, requires_grad=True)

print(y.detach().cpu().numpy())          # 次序：不要梯度，搬回来，再转
print(y.tolist())                        # 转成列表不用 detach 和 cpu

losses = [y.sum(), y.mean()]             # 一个个张量：不要 np.array(losses)
print(np.array([loss.item() for loss in losses]))
