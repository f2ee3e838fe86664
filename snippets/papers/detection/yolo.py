import torch

S, B, C = 7, 2, 20                  # 7×7 格，每格 2 个框，20 类


def encode(boxes, labels):          # 框：cx, cy, w, h，相对整张图
    target = torch.zeros(S, S, 5 + C)          # x, y, w, h, 有无物体, 类别
    for (cx, cy, w, h), label in zip(boxes.tolist(), labels.tolist()):
        col, row = int(cx * S), int(cy * S)    # 中心落在哪一格，归谁管
        cell = target[row, col]
        cell.zero_()                           # 一格只能有一个物体
        cell[:5] = torch.tensor([cx * S - col, cy * S - row, w, h, 1.0])
        cell[5 + label] = 1.0
    return target


def decode(cells):                  # 还原成框
    row, col = cells[..., 4].nonzero(as_tuple=True)
    x, y, w, h = cells[row, col, :4].unbind(1)
    return torch.stack(((x + col) / S, (y + row) / S, w, h), dim=1)


def iou(a, b):                      # cx, cy, w, h
    (p, r), (q, s) = a.split(2, -1), b.split(2, -1)
    low = torch.maximum(p - r / 2, q - s / 2)
    high = torch.minimum(p + r / 2, q + s / 2)
    both = (high - low).clamp(min=0).prod(-1)
    return both / (r.prod(-1) + s.prod(-1) - both)


def yolo_loss(out, target):         # out：(S, S, B * 5 + C)
    boxes, classes = out[..., :5 * B].unflatten(-1, (B, 5)), out[..., 5 * B:]
    here, truth = target[..., 4] == 1, target[..., :4]
    scale = torch.tensor([1 / S, 1 / S, 1, 1])
    overlap = iou(boxes[..., :4] * scale, (truth * scale)[:, :, None])
    mine = overlap.argmax(-1)       # 两个框里 IoU 大的那个负责
    one = boxes.gather(2, mine[..., None, None].expand(-1, -1, 1, 5))[:, :, 0]
    place = ((one[here, :2] - truth[here, :2]) ** 2).sum()
    size = ((one[here, 2:4].clamp(min=1e-6).sqrt()
             - truth[here, 2:].sqrt()) ** 2).sum()
    sure = ((one[here, 4] - overlap.amax(-1)[here].detach()) ** 2).sum()
    idle = (boxes[..., 4] ** 2).sum() - (one[here, 4] ** 2).sum()
    kind = ((classes[here] - target[here, 5:]) ** 2).sum()
    return 5 * (place + size) + sure + 0.5 * idle + kind


boxes = torch.tensor([[0.50, 0.40, 0.30, 0.60], [0.20, 0.80, 0.20, 0.10],
                      [0.21, 0.81, 0.05, 0.05]])       # 后两个在同一格
target = encode(boxes, torch.tensor([14, 6, 2]))
print("网络的输出", (S, S, B * 5 + C))
print("三个物体，编码再解码剩下", len(decode(target)), "个：")
for box in decode(target).tolist():
    print("  ", [round(v, 2) for v in box])
perfect = torch.cat((target[..., :5], target[..., :5], target[..., 5:]), -1)
perfect[..., 9] = 0                 # 第二个框不负责，置信度 0
print(f"完全预测对时的损失：{yolo_loss(perfect, target):.4f}")
