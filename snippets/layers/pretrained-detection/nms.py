import matplotlib.pyplot as plt
import torch
from torchvision.ops import batched_nms, nms

boxes = torch.tensor([[10.0, 10, 60, 60], [16.0, 14, 68, 58],
                      [8.0, 20, 54, 68], [70.0, 30, 110, 90]])
scores = torch.tensor([0.9, 0.75, 0.6, 0.8])
labels = torch.tensor([1, 1, 2, 1])

keep = nms(boxes, scores, iou_threshold=0.5)            # 不看类别
print("nms         留下", keep.tolist())
keep_each = batched_nms(boxes, scores, labels, 0.5)     # 各类分开做
print("batched_nms 留下", keep_each.tolist())

for axis, chosen in zip(plt.subplots(1, 2)[1], (range(4), keep.tolist())):
    for i in chosen:
        x1, y1, x2, y2 = boxes[i].tolist()
        axis.add_patch(plt.Rectangle((x1, y1), x2 - x1, y2 - y1,
                                     fill=False, edgecolor=f"C{i}"))
        axis.text(118, 20 + 20 * i, f"{scores[i]:.2f}", color=f"C{i}")
    axis.set(xlim=(0, 160), ylim=(100, 0), xlabel="x", ylabel="y",
             aspect="equal", title=f"{len(chosen)} boxes")
plt.show()
