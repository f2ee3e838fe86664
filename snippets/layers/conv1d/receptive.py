import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

steps = 32
_, axes = plt.subplots(1, 2, figsize=(7, 3.4), layout="constrained")
for ax, dilations in zip(axes, ((1, 1, 1, 1), (1, 2, 4, 8))):
    x = torch.eye(steps)[:, None]              # 每行只有一步是 1
    for d in dilations:                        # 四层因果卷积，核为 2
        x = F.conv1d(F.pad(x, (d, 0)), torch.ones(1, 1, 2), dilation=d)
    reach = x[:, 0] > 0                        # [输入的步, 输出的步]
    print(f"dilation={dilations}，最后一步看到 {reach[:, -1].sum()} 步")
    ax.imshow(reach.T, cmap="Blues")
    ax.set(title=f"dilation={dilations}", xlabel="input step",
           ylabel="output step")
plt.show()
