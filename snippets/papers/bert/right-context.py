import torch
import torch.nn.functional as F
from torch import nn

MASK, VOCAB, DIM, STEPS = 0, 9, 32, 100


def batch(size=64):                  # 甲乙丙丙乙甲：首尾两个词相同
    half = torch.randint(1, VOCAB, (size, 3))
    return torch.cat([half, half.flip(1)], dim=1)


def train(causal):
    torch.manual_seed(0)
    model = nn.ModuleDict({
        "words": nn.Embedding(VOCAB, DIM), "places": nn.Embedding(6, DIM),
        "body": nn.TransformerEncoderLayer(
            DIM, 4, 64, dropout=0.0, activation="gelu", batch_first=True
        ),
        "head": nn.Linear(DIM, VOCAB),
    })
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    hide = nn.Transformer.generate_square_subsequent_mask(6) if causal else None
    for _ in range(STEPS):
        truth = batch()
        place = torch.randint(6, (64, 1))            # 每句挖掉一个词
        holes = truth.scatter(1, place, MASK)
        x = model["words"](holes) + model["places"].weight
        logits = model["head"](model["body"](x, src_mask=hide))
        picked = logits[torch.arange(64), place.squeeze(1)]
        loss = F.cross_entropy(picked, truth.gather(1, place).squeeze(1))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    truth = batch(500)
    holes = truth.clone()
    holes[:, 0] = MASK                               # 第一个词：答案在右边
    x = model["words"](holes) + model["places"].weight
    guess = model["head"](model["body"](x, src_mask=hide))[:, 0]
    return (guess.argmax(-1) == truth[:, 0]).float().mean().item()


both, left = train(causal=False), train(causal=True)
print(f"看左右两边：猜对第一个词 {both:.2f}")
print(f"只看左边：  猜对第一个词 {left:.2f}（瞎猜 {1 / (VOCAB - 1):.2f}）")
assert both > 0.95 and left < 0.3
