import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
row, col = torch.meshgrid(*[torch.arange(64.)] * 2, indexing="ij")
y, x = torch.rand(2, 24, 1, 1) * 30 + 17
ring = (row - y).hypot(col - x)
labels = ((ring > 7) & (ring < 13)).long()     # 圆环：细节才看得出粗细
images = labels[:, None] + 0.5 * torch.randn(24, 1, 64, 64)


class Net(nn.Module):
    def __init__(self, finest):
        super().__init__()
        self.finest, widths = finest, (1, 8, 16, 32, 32)
        self.stages = nn.ModuleList(
            nn.Sequential(nn.Conv2d(a, b, 3, 2, 1), nn.ReLU())
            for a, b in zip(widths, widths[1:]))       # 1/2、1/4、1/8、1/16
        self.scores = nn.ModuleList(nn.Conv2d(c, 2, 1) for c in widths[1:])

    def forward(self, x):
        feats, size = [], x.shape[-2:]
        for stage in self.stages:
            x = stage(x)
            feats.append(x)
        out = self.scores[3](x)
        for level in range(2, self.finest - 1, -1):    # 由粗到细，逐层相加
            out = F.interpolate(out, size=feats[level].shape[-2:],
                                mode="bilinear")
            out = out + self.scores[level](feats[level])
        return F.interpolate(out, size=size, mode="bilinear")


pictures, scores = [("label", labels[-1])], []
for finest in (3, 2, 1):
    torch.manual_seed(0)
    net = Net(finest)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    for step in range(40):
        optimizer.zero_grad()
        F.cross_entropy(net(images[:16]), labels[:16]).backward()
        optimizer.step()
    with torch.inference_mode():
        pred = net(images[16:]).argmax(1)
    hit, either = (pred & labels[16:]).sum(), (pred | labels[16:]).sum()
    scores.append((hit / either).item())
    print(f"最细的跳接 1/{2 ** (finest + 1):<2}：圆环的 IoU {scores[-1]:.2f}")
    pictures.append((f"stride {2 ** (finest + 1)}", pred[-1]))
assert scores[0] < scores[1] < scores[2]       # 跳接越细，边界越准

_, axes = plt.subplots(1, 4, figsize=(8, 2.3), layout="constrained")
for ax, (title, picture) in zip(axes, pictures):
    ax.imshow(picture, cmap="gray")
    ax.set(title=title, xlabel="column", ylabel="row")
plt.show()
