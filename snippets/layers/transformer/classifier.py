import torch
from torch import nn


class TextClassifier(nn.Module):
    def __init__(self, vocab_size, num_classes, dim=64, max_len=128):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, dim, padding_idx=0)
        self.position = nn.Embedding(max_len, dim)        # 学出来的位置
        layer = nn.TransformerEncoderLayer(
            dim, nhead=4, dim_feedforward=4 * dim, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, num_layers=2)
        self.head = nn.Linear(dim, num_classes)

    def forward(self, ids):                               # (batch, 步数)
        padding = ids == 0
        steps = torch.arange(ids.size(1), device=ids.device)
        x = self.embedding(ids) + self.position(steps)
        x = self.encoder(x, src_key_padding_mask=padding)
        real = (~padding).unsqueeze(-1)                   # 只平均真的词
        return self.head((x * real).sum(1) / real.sum(1))


ids = torch.tensor([[5, 8, 2, 9], [7, 3, 0, 0]])
print(TextClassifier(10, num_classes=3)(ids).shape)
