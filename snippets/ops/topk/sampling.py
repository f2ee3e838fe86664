import torch

logits = torch.tensor([3.0, 2.9, 1.0, 0.5, 0.0, -1.0])     # 下一个词的分数

k = 2
lowest = logits.topk(k).values[-1]           # 第 k 大的分数
kept = logits.masked_fill(logits < lowest, -torch.inf)
probs = kept.softmax(dim=-1)
print("全部  ", [f"{p:.2f}" for p in logits.softmax(dim=-1)])
print("top-k ", [f"{p:.2f}" for p in probs])

draws = torch.multinomial(probs, num_samples=1000, replacement=True)
print("抽到的词", draws.unique())
