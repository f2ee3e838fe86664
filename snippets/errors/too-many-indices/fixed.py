import torch

for scores in ({"猫": 0.31, "狗": 0.12}, {"猫": 0.93, "狗": 0.12}):
    boxes = [[0, 0, 8, 8, s] for s in scores.values() if s > 0.5]
    boxes = torch.tensor(boxes).reshape(-1, 5)   # 一个也没有：(0, 5)
    print(boxes.shape, boxes[:, 4])
