import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
VOCAB, HALF, DIM = 16, 8, 32


def batch(size):                       # 随机的 8 个词，再重复一遍
    half = torch.randint(VOCAB, (size, HALF))
    return torch.cat([half, half], dim=1)


class Tiny(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(VOCAB, DIM)
        self.places = nn.Embedding(2 * HALF, DIM)
        self.body = nn.TransformerEncoderLayer(   # 加因果掩码就是 GPT 的层
            DIM, 4, 4 * DIM, dropout=0.0, activation="gelu",
            batch_first=True, norm_first=True,
        )
        self.head = nn.Linear(DIM, VOCAB)

    def forward(self, ids):
        hide = nn.Transformer.generate_square_subsequent_mask(ids.size(1))
        x = self.words(ids) + self.places.weight[: ids.size(1)]
        return self.head(self.body(x, src_mask=hide))


def losses(model, ids):                # 每个位置的损失
    return F.cross_entropy(
        model(ids[:, :-1]).transpose(1, 2), ids[:, 1:], reduction="none"
    )


model = Tiny()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
for _ in range(100):
    loss = losses(model, batch(32)).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.inference_mode():
    curve = losses(model, batch(500)).mean(0)      # 全是没见过的句子
first, second = curve[: HALF - 1].mean(), curve[HALF - 1 :].mean()
guess = torch.tensor(float(VOCAB)).log()
print(f"第一遍 {first:.1f}（瞎猜 {guess:.1f}），第二遍 {second:.1f}")
assert second < 0.5 < 2.5 < first

plt.plot(range(1, 2 * HALF), curve, marker="o")
plt.axhline(guess, linestyle="--", color="gray", label="guessing")
plt.axvline(HALF - 0.5, linestyle=":", color="gray")
plt.xlabel("position in the sentence"), plt.ylabel("loss")
plt.legend()
plt.show()
