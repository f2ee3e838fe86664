import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
names = "king queen prince princess actor actress uncle aunt".split()
near = ["crown throne", "young heir", "stage film", "family cousin"]
pronouns = ["he his", "she her"]
vocab = " ".join([*names, *near, *pronouns]).split()


def sentence():            # 一个人物，加一个身份词、一个代词，各有两种
    i, a, b = torch.randint(8, (3,)).tolist()
    place, sex = near[i // 2].split()[a % 2], pronouns[i % 2].split()[b % 2]
    return [vocab.index(word) for word in (names[i], place, sex)]


class SkipGram(nn.Module):
    def __init__(self, size, dim):
        super().__init__()
        self.center = nn.Embedding(size, dim)      # 要的是这张表
        self.context = nn.Embedding(size, dim)
        nn.init.normal_(self.center.weight, std=0.1)
        nn.init.zeros_(self.context.weight)

    def forward(self, center, context, negative):
        v = self.center(center)
        good = (v * self.context(context)).sum(-1)
        bad = (self.context(negative) @ v[..., None]).squeeze(-1)
        return -(F.logsigmoid(good) + F.logsigmoid(-bad).sum(-1)).mean()


text = [sentence() for _ in range(6000)]
pairs = torch.tensor([(a, b) for s in text for a in s for b in s if a != b])
noise = pairs[:, 0].bincount(minlength=len(vocab)).float() ** 0.75
model = SkipGram(len(vocab), dim=16)
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for batch in pairs[torch.randperm(len(pairs))].split(256):
    negative = noise.multinomial(len(batch) * 5, replacement=True)
    loss = model(batch[:, 0], batch[:, 1], negative.view(-1, 5))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

vector = F.normalize(model.center.weight.detach()[:8], dim=-1)
for asked in ([0, 4, 5], [7, 6, 2]):
    a, b, c = asked
    score = vector @ (vector[a] - vector[b] + vector[c])
    score[asked] = -1                              # 题目里的词不算
    print(f"{names[a]} - {names[b]} + {names[c]} = {names[score.argmax()]}")

axes = torch.linalg.svd(vector - vector.mean(0)).Vh[:2]
for i, (x, y) in enumerate((vector @ axes.T).tolist()):
    plt.scatter(x, y, color=("tab:blue", "tab:red")[i % 2])
    plt.annotate(names[i], (x, y), xytext=(6, -4),
                 textcoords="offset points")
plt.margins(0.2)
plt.xlabel("first component"), plt.ylabel("second component")
plt.show()
