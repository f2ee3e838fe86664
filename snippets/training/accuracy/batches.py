import torch

logits, labels = torch.eye(2)[[0] * 9 + [1]], torch.zeros(10).long()
correct = count = 0
rates = []
for scores, y in zip(logits.split(8), labels.split(8)):    # 8 个、2 个
    hits = (scores.argmax(dim=-1) == y).sum().item()
    correct += hits
    count += len(y)
    rates.append(hits / len(y))
print("各批", rates, "再平均", sum(rates) / len(rates))
print("答对的总数 / 总数", correct / count)
