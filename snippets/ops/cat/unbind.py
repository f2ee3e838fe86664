import torch

boxes = torch.tensor([[10, 20, 50, 80],
                      [0, 0, 30, 40]])
x1, y1, x2, y2 = torch.unbind(boxes, dim=1)      # 沿第 1 维逐个取出
print("面积", (x2 - x1) * (y2 - y1))

print(boxes.select(1, 2), boxes[:, 2])           # 只取一个：这一维没了
print(boxes.narrow(1, 2, 2).tolist())            # 从第 2 列起取 2 列
print(torch.equal(boxes.narrow(1, 2, 2), boxes[:, 2:4]))

x1 += 100                                        # 拆出来的是视图
print(boxes[:, 0])
