import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

VOCAB, DIM, LENGTH, SOS, STEPS = 11, 64, 6, 0, 100


class Seq2Seq(nn.Module):
    def __init__(self, attend):
        super().__init__()
        self.attend = attend
        self.embed = nn.Embedding(VOCAB, DIM)
        self.encoder = nn.LSTM(DIM, DIM, batch_first=True)
        self.decoder = nn.LSTM(DIM, DIM, batch_first=True)
        self.of_state, self.of_source = nn.Linear(DIM, DIM), nn.Linear(DIM, DIM)
        self.score = nn.Linear(DIM, 1)
        self.head = nn.Linear(2 * DIM, VOCAB)

    def forward(self, source, target):
        memory, state = self.encoder(self.embed(source))
        shifted = F.pad(target[:, :-1], (1, 0), value=SOS)   # 教师强制
        output, _ = self.decoder(self.embed(shifted), state)
        if self.attend:              # 每个输出位置给每个原文位置打分
            query = self.of_state(output)[:, :, None]
            key = self.of_source(memory)[:, None]
            weights = self.score((query + key).tanh()).squeeze(-1).softmax(-1)
            context = weights @ memory
        else:                        # 每一步都只有最后一个向量
            weights, context = None, memory[:, -1:].expand_as(output)
        return self.head(torch.cat([output, context], dim=-1)), weights


scores = []
for attend in (False, True):
    torch.manual_seed(0)
    model = Seq2Seq(attend)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    for _ in range(STEPS):
        source = torch.randint(1, VOCAB, (32, LENGTH))
        logits, _ = model(source, source.flip(1))     # 任务：倒过来写
        loss = F.cross_entropy(logits.transpose(1, 2), source.flip(1))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    source = torch.randint(1, VOCAB, (500, LENGTH))
    logits, weights = model(source, source.flip(1))
    right = (logits.argmax(-1) == source.flip(1)).float().mean()
    scores.append(right.item())

print(f"只用一个向量：写对 {scores[0]:.2f}，加上注意力：写对 {scores[1]:.2f}")
assert scores[1] > scores[0] + 0.05

weights = weights[0].detach()
print("各步看得最多的原文位置：", weights.argmax(-1).tolist())
plt.imshow(weights, cmap="Blues")
plt.xlabel("source position"), plt.ylabel("output position")
plt.show()
