import torch
from sklearn.metrics import accuracy_score, jaccard_score


def confusion(labels, preds, classes):         # n[i, j]：第 i 类判成第 j 类
    keep = labels != 255                       # 255 是不算的像素
    index = classes * labels[keep] + preds[keep]
    return torch.bincount(index, minlength=classes**2).view(classes, classes)


def report(n):
    total, right = n.sum(1), n.diag()          # 每类的像素数、判对的
    union = total + n.sum(0) - right
    return {"像素准确率": right.sum() / n.sum(),
            "平均准确率": (right / total).mean(),
            "平均 IoU": (right / union).mean(),
            "按频率加权的 IoU": (total * right / union).sum() / n.sum()}


torch.manual_seed(0)
labels = torch.randint(0, 3, (2, 20, 30))
preds = torch.where(torch.rand(2, 20, 30) < 0.7, labels, 0)
labels[:, :2] = 255
results = report(confusion(labels, preds, 3))
for name, value in results.items():
    print(f"{name}：{value:.3f}")

keep = labels != 255
y, p = labels[keep].numpy(), preds[keep].numpy()
expected = [accuracy_score(y, p), jaccard_score(y, p, average="macro")]
mine = [results["像素准确率"].item(), results["平均 IoU"].item()]
print("与 sklearn 相等：",
      all(abs(a - b) < 1e-6 for a, b in zip(mine, expected)))
