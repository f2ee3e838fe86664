from functools import partial

import torch
import torch.nn.functional as F
from torch import nn
from torchvision.ops import box_convert, box_iou, nms

corners = partial(box_convert, in_fmt="cxcywh", out_fmt="xyxy")
priors = torch.tensor([                   # 每格三个默认框：cx, cy, w, h
    ((j + 0.5) / n, (i + 0.5) / n, size * r, size / r)
    for n, size in ((8, 0.25), (4, 0.45)) for i in range(n)
    for j in range(n) for r in (1, 1.4, 0.7)])
scale = torch.tensor([10.0, 10.0, 5.0, 5.0])       # 让四个偏移大小相近


class SSD(nn.Module):
    def __init__(self):
        super().__init__()
        self.fine = nn.Sequential(nn.Conv2d(1, 16, 3, 2, 1), nn.ReLU(),
                                  nn.Conv2d(16, 32, 3, 2, 1), nn.ReLU())
        self.coarse = nn.Sequential(nn.Conv2d(32, 48, 3, 2, 1), nn.ReLU())
        self.heads = nn.ModuleList(       # 每框 4 个偏移、2 类（0 是背景）
            nn.Conv2d(c, 3 * (4 + 2), 3, padding=1) for c in (32, 48))

    def forward(self, x):
        fine = self.fine(x)               # 8×8 管小物体，4×4 管大物体
        rows = [head(m).permute(0, 2, 3, 1).reshape(len(x), -1, 6)
                for head, m in zip(self.heads, (fine, self.coarse(fine)))]
        return torch.cat(rows, dim=1).split((4, 2), dim=2)


torch.manual_seed(0)
boxes = torch.rand(400, 4) * torch.tensor([0.5, 0.5, 0.3, 0.3]) + 0.25
x = 0.3 * torch.randn(400, 1, 32, 32)              # 噪声里一个亮的矩形
for image, (x1, y1, x2, y2) in zip(x, (corners(boxes) * 32).int()):
    image[0, y1.clamp(0):y2, x1.clamp(0):x2] += 1
classes = (box_iou(corners(boxes), corners(priors)) > 0.5).long()   # 匹配
offsets = torch.cat(((boxes[:, None, :2] - priors[:, :2]) / priors[:, 2:],
                     (boxes[:, None, 2:] / priors[:, 2:]).log()), 2) * scale
net = SSD()
optimizer = torch.optim.Adam(net.parameters(), lr=0.003)
for step in range(160):
    i = torch.randint(384, (32,))                  # 最后 16 张留作测试
    shift, logits = net(x[i])
    hit = classes[i] > 0                           # 配到物体的默认框
    each = F.cross_entropy(logits.mT, classes[i], reduction="none")
    hard = each[~hit].topk(3 * int(hit.sum())).values    # 难的负例
    box_loss = F.smooth_l1_loss(shift[hit], offsets[i][hit])
    optimizer.zero_grad()
    (each[hit].mean() + 3 * hard.mean() + 4 * box_loss).backward()
    optimizer.step()
shift, logits = (out.detach() for out in net(x[384:]))
shift, scores = shift / scale, logits.softmax(dim=-1)[..., 1]
found = torch.cat((priors[:, :2] + shift[..., :2] * priors[:, 2:],
                   priors[:, 2:] * shift[..., 2:].exp()), dim=-1)
best = found[torch.arange(16), scores.argmax(dim=1)]
iou = box_iou(corners(best), corners(boxes[384:])).diagonal()
print(f"测试图的平均 IoU：{iou.mean():.2f}")
keep = nms(corners(found[0]), scores[0], iou_threshold=0.5)
print(f"第一张图 NMS 后过 0.5 的框：{int((scores[0, keep] > 0.5).sum())} 个")
