import torch

# 二分类，一个输出：logit 大于 0 就是概率大于 0.5
logits, labels = torch.tensor([1.5, -0.2, 0.3]), torch.tensor([1, 0, 0])
print("二分类", ((logits > 0) == labels).float().mean())

# 多标签：每一格算一次，或者整行全对才算对
logits = torch.tensor([[2.0, -1.0, 3.0], [1.0, 1.0, -2.0]])
labels = torch.tensor([[1, 0, 1], [1, 0, 0]])
hits = (logits > 0) == labels
print("多标签", hits.float().mean(), "整行全对", hits.all(dim=1).float().mean())

# 序列：类别在最后一维，填充（这里是 -100）不算
logits = torch.eye(4).repeat(2, 1, 1)
labels = torch.tensor([[0, 1, 2, 0], [0, 3, -100, -100]])
hits, real = logits.argmax(dim=-1) == labels, labels != -100
print("序列", hits[real].float().mean(), "把填充也算上", hits.float().mean())

# top-k：前 k 个里有正确的就算对
logits = torch.tensor([[3.0, 2.0, 1.0], [0.0, 1.0, 2.0]])
labels = torch.tensor([1, 2])
hits = (logits.topk(2, dim=-1).indices == labels[:, None]).any(dim=-1)
print("top-1", (logits.argmax(dim=-1) == labels).float().mean(),
      "top-2", hits.float().mean())
