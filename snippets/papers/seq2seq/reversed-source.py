import torch
import torch.nn.functional as F
from torch import nn

VOCAB, DIM, LENGTH, SOS, STEPS = 11, 48, 8, 0, 100


def train(turn):
    torch.manual_seed(0)
    net = nn.ModuleDict({
        "embed": nn.Embedding(VOCAB, DIM),
        "encoder": nn.LSTM(DIM, DIM, batch_first=True),
        "decoder": nn.LSTM(DIM, DIM, batch_first=True),
        "head": nn.Linear(DIM, VOCAB),
    })
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
    for _ in range(STEPS):
        words = torch.randint(1, VOCAB, (32, LENGTH))
        source = words.flip(1) if turn else words
        _, state = net["encoder"](net["embed"](source))
        shifted = F.pad(words[:, :-1], (1, 0), value=SOS)
        output, _ = net["decoder"](net["embed"](shifted), state)
        loss = F.cross_entropy(net["head"](output).transpose(1, 2), words,
                               reduction="none")
        optimizer.zero_grad()
        loss.mean().backward()
        optimizer.step()
    return loss.mean(0)


plain, turned = train(False), train(True)
for name, loss in (("原来的次序", plain), ("原文倒过来", turned)):
    print(f"{name}：平均损失 {loss.mean():.2f}，第一个词 {loss[0]:.2f}，"
          f"最后一个词 {loss[-1]:.2f}")
assert turned.mean() < plain.mean() and turned[0] < plain[0] / 2
