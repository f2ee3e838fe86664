import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
row, column = torch.meshgrid(*[torch.arange(32.)] * 2, indexing="ij")
y, x = torch.rand(2, 33, 1, 1) * 16 + 8
labels = ((row - y).hypot(column - x) < 7).long()         # 圆内是 1
images = labels[:, None] + 0.7 * torch.randn(33, 1, 32, 32)
model = nn.Sequential(nn.Conv2d(1, 16, 4, 2, padding=1), nn.ReLU(),
                      nn.Conv2d(16, 32, 4, 2, padding=1), nn.ReLU(),
                      nn.ConvTranspose2d(32, 2, 8, 4, padding=2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(40):                                    # 最后一张留作测试
    optimizer.zero_grad()
    F.cross_entropy(model(images[:32]), labels[:32]).backward()
    optimizer.step()
prob = model(images[32:]).softmax(dim=1)[0, 1].detach()   # 是 1 的概率
_, axes = plt.subplots(1, 3, figsize=(7, 2.6), layout="constrained")
for ax, image, title in zip(axes, (images[32, 0], labels[32], prob),
                            ("image", "label", "probability")):
    ax.imshow(image, cmap="gray")
    ax.set(title=title, xlabel="column", ylabel="row")
plt.show()
