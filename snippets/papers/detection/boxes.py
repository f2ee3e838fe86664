import torch
from torchvision.models.detection._utils import BoxCoder
from torchvision.ops import box_iou, nms


def iou(a, b):               # (n, 4)、(m, 4) → (n, m)，框是 x1 y1 x2 y2
    corner1 = torch.maximum(a[:, None, :2], b[:, :2])
    corner2 = torch.minimum(a[:, None, 2:], b[:, 2:])
    both = (corner2 - corner1).clamp(min=0).prod(dim=2)
    area_a, area_b = ((x[:, 2:] - x[:, :2]).prod(dim=1) for x in (a, b))
    return both / (area_a[:, None] + area_b - both)


def encode(boxes, anchors):                # 框相对锚框的四个偏移
    size, anchor_size = (x[:, 2:] - x[:, :2] for x in (boxes, anchors))
    center, anchor_center = ((x[:, 2:] + x[:, :2]) / 2
                             for x in (boxes, anchors))
    return torch.cat(((center - anchor_center) / anchor_size,
                      (size / anchor_size).log()), dim=1)


def decode(offsets, anchors):
    size, center = anchors[:, 2:] - anchors[:, :2], anchors[:, :2]
    center = center + size / 2 + offsets[:, :2] * size
    half = size * offsets[:, 2:].exp() / 2
    return torch.cat((center - half, center + half), dim=1)


def suppress(boxes, scores, threshold):    # NMS：留最高的，去掉和它重叠的
    order, keep = scores.argsort(descending=True), []
    while len(order):
        keep.append(order[0])
        overlap = iou(boxes[order[:1]], boxes[order])[0]
        order = order[overlap <= threshold]      # 它自己也去掉了
    return torch.stack(keep)


torch.manual_seed(0)
a, b = (torch.cat((xy, xy + torch.rand(200, 2) * 60 + 5), dim=1)
        for xy in torch.rand(2, 200, 2) * 100)
print("IoU 相等：", torch.allclose(iou(a, b), box_iou(a, b)))
coder = BoxCoder((1.0, 1.0, 1.0, 1.0))
print("编码相等：", torch.allclose(encode(a, b), coder.encode_single(a, b),
                               atol=1e-5))
print("解码还原：", torch.allclose(decode(encode(a, b), b), a, atol=1e-3))
scores = torch.rand(200)
print("NMS 相等：", torch.equal(suppress(a, scores, 0.5), nms(a, scores, 0.5)))
