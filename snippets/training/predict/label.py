import torch

logits = torch.tensor([[2.0, -1.0, 0.5], [0.1, 0.2, 3.0]])
values, indices = torch.max(logits, 1)             # 旧代码里常见
print("torch.max 的第二个返回值", indices)
print("argmax", logits.argmax(1), "先 softmax", logits.softmax(1).argmax(1))
print("topk", logits.topk(2).indices.tolist())

binary = torch.tensor([0.3, -2.0, 4.0])            # 二分类，一个输出
print("二分类", (binary > 0).int(), "概率", binary.sigmoid().round(decimals=2))
print("多标签", [row.nonzero()[:, 0].tolist() for row in logits > 0])
