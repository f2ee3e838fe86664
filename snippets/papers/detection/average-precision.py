import torch
from torchvision.ops import box_iou


def average_precision(boxes, scores, objects, threshold=0.5):
    taken, hits = set(), []
    for k in scores.argsort(descending=True).tolist():    # 从最有把握的看起
        best, which = box_iou(boxes[k:k + 1], objects)[0].max(dim=0)
        hit = best >= threshold and which.item() not in taken
        if hit:
            taken.add(which.item())          # 一个物体只算一次
        hits.append(hit)
    hits = torch.tensor(hits).float()
    precision = hits.cumsum(0) / torch.arange(1, len(hits) + 1)
    recall = hits.cumsum(0) / len(objects)
    highest = precision.flip(0).cummax(0).values.flip(0)  # 右边最高的
    step = recall.diff(prepend=torch.zeros(1))
    return (highest * step).sum().item()


objects = torch.tensor([[0., 0, 10, 10], [20, 20, 40, 40], [50, 50, 60, 60]])
boxes = torch.tensor([[0., 0, 10, 9],        # 对
                      [1, 0, 10, 10],        # 同一个物体，又报一次：错
                      [22, 20, 40, 40],      # 对
                      [70, 70, 80, 80]])     # 没有物体：错
scores = torch.tensor([0.9, 0.8, 0.7, 0.6])
print(f"AP {average_precision(boxes, scores, objects):.3f}")
late = torch.tensor([0.9, 0.5, 0.8, 0.6])
print(f"重复的框分数最低时 {average_precision(boxes, late, objects):.3f}")
print(f"IoU 要过 0.95 {average_precision(boxes, scores, objects, 0.95):.3f}")
