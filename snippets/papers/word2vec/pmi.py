import torch
import torch.nn.functional as F

torch.manual_seed(0)
vocab, k = 8, 5                                    # k 个负样本
pair = torch.rand(vocab, vocab) + 0.1
pair = pair / pair.sum()                           # 词与上下文同时出现的概率
word, context = pair.sum(1), pair.sum(0)

vectors = torch.randn(vocab, vocab, requires_grad=True)      # 中心词
outputs = torch.randn(vocab, vocab, requires_grad=True)      # 上下文
optimizer = torch.optim.Adam([vectors, outputs], lr=0.05)
for step in range(400):
    score = vectors @ outputs.T
    good = pair * F.logsigmoid(score)                         # 真的一对
    bad = k * word[:, None] * context * F.logsigmoid(-score)  # 抽来的
    loss = -(good + bad).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

pmi = (pair / (word[:, None] * context)).log()
error = (score - (pmi - torch.log(torch.tensor(float(k))))).abs().max()
print(f"内积与 PMI - log k 最多相差 {error:.3f}")
assert error < 0.05
