import torch
from torch import nn


class AdditiveAttention(nn.Module):
    def __init__(self, state, source, dim):
        super().__init__()
        self.W = nn.Linear(state, dim, bias=False)
        self.U = nn.Linear(source, dim, bias=False)
        self.v = nn.Linear(dim, 1, bias=False)

    def forward(self, state, memory, keep):
        # state (batch, 状态)，memory (batch, 词数, 原文)，keep 里 True 是真的词
        scores = self.v((self.W(state)[:, None] + self.U(memory)).tanh())
        scores = scores.squeeze(-1).masked_fill(~keep, -torch.inf)
        weights = scores.softmax(dim=-1)
        return (weights[:, None] @ memory).squeeze(1), weights


encoder = nn.GRU(8, 16, batch_first=True, bidirectional=True)
attention = AdditiveAttention(state=20, source=32, dim=24)
cell = nn.GRUCell(8 + 32, 20)

memory, _ = encoder(torch.randn(2, 5, 8))     # 每个原文位置一个向量
keep = torch.tensor([[True] * 5, [True] * 3 + [False] * 2])
state = torch.zeros(2, 20)
for word in torch.randn(4, 2, 8):             # 写四个词
    context, weights = attention(state, memory, keep)
    state = cell(torch.cat([word, context], dim=-1), state)
print("上下文向量", tuple(context.shape), "权重", tuple(weights.shape))
print("填充的权重：", weights[1, 3:].tolist())

# 照公式一个一个地算：v·tanh(W s + U h)
v, W, U = attention.v.weight[0], attention.W.weight, attention.U.weight
context, weights = attention(state, memory, keep)
e = torch.stack([v @ torch.tanh(W @ state[0] + U @ h) for h in memory[0]])
print("与公式相等：", torch.allclose(e.softmax(0), weights[0], atol=1e-6))
