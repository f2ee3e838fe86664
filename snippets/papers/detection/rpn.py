import torch
from torchvision.models.detection._utils import Matcher
from torchvision.ops import box_iou


def label_anchors(anchors, objects):       # 1 物体，0 背景，-1 不参加训练
    iou = box_iou(objects, anchors)        # (物体, 锚框)
    best, which = iou.max(dim=0)
    labels = torch.full((len(anchors),), -1)
    labels[best < 0.3] = 0
    labels[best >= 0.7] = 1
    highest = iou.max(dim=1, keepdim=True).values
    labels[(iou == highest).any(dim=0)] = 1    # 每个物体至少有一个正例
    return labels, which


torch.manual_seed(0)
xy = torch.rand(3000, 2) * 400
anchors = torch.cat((xy, xy + torch.rand(3000, 2) * 150 + 20), dim=1)
objects = torch.tensor([[50., 60., 200., 180.], [300., 300., 309., 312.]])
labels, _ = label_anchors(anchors, objects)
for value, name in ((1, "正例"), (0, "负例"), (-1, "不用")):
    print(f"{name} {int((labels == value).sum())}")

matcher = Matcher(0.7, 0.3, allow_low_quality_matches=True)
theirs = matcher(box_iou(objects, anchors)).clamp(max=0)
theirs = torch.where(theirs == 0, 1, torch.where(theirs == -1, 0, -1))
print("与 torchvision 的 Matcher 相同：", torch.equal(labels, theirs))
