import torch
from torch import nn


class TextCNN(nn.Module):
    def __init__(self, vocab_size, num_classes, dim=64, channels=32):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, dim, padding_idx=0)
        self.convs = nn.ModuleList(
            nn.Conv1d(dim, channels, k, padding="same") for k in (3, 5, 7))
        self.head = nn.Linear(3 * channels, num_classes)

    def forward(self, ids):                     # (batch, 步数)，0 是填充
        x = self.embedding(ids).transpose(1, 2)
        padding = (ids == 0)[:, None]           # (batch, 1, 步数)
        pooled = [conv(x).relu().masked_fill(padding, 0).amax(dim=2)
                  for conv in self.convs]       # 各取最大的一步
        return self.head(torch.cat(pooled, dim=1))


model = TextCNN(vocab_size=10, num_classes=2)
ids = torch.tensor([[5, 8, 2, 9], [7, 3, 0, 0]])
alone = model(torch.tensor([[7, 3]]))           # 没有填充的同一句
print(tuple(model(ids).shape))
print("填充无影响：", torch.allclose(model(ids)[1], alone[0], atol=1e-5))
