import torch

words = ["the", "learning", "gradient", "eigenvalue"]
count = torch.tensor([70_000.0, 400, 60, 5])       # 一百万词里出现的次数
total, t = 1_000_000, 1e-5

f = count / total
drop = (1 - (t / f).sqrt()).clamp(min=0)           # 高频词随机丢掉
plain = count / count.sum()
noise = count**0.75 / (count**0.75).sum()          # 抽负样本的概率
for row in zip(words, f, drop, plain, noise):
    word, *rest = row
    print("{:11} 频率 {:.4%}  丢掉 {:6.1%}  按频率抽 {:.4f}  3/4 次方 {:.4f}"
          .format(word, *(x.item() for x in rest)))
