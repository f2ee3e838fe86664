import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence


class SentenceClassifier(nn.Module):
    def __init__(self, vocab_size, num_classes, dim=64, hidden_dim=128):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, dim, padding_idx=0)
        self.lstm = nn.LSTM(dim, hidden_dim, batch_first=True)
        self.head = nn.Linear(hidden_dim, num_classes)

    def forward(self, ids):                      # (batch, 步数)，0 是填充
        lengths = (ids != 0).sum(dim=1).cpu()    # 长度必须在 CPU 上
        x = pack_padded_sequence(self.embedding(ids), lengths,
                                 batch_first=True, enforce_sorted=False)
        _, (h_n, _) = self.lstm(x)
        return self.head(h_n[-1])                # (batch, 类别数)


model = SentenceClassifier(vocab_size=10, num_classes=2)
ids = torch.tensor([[5, 8, 2, 9], [7, 3, 0, 0]])
alone = model(torch.tensor([[7, 3]]))            # 第 1 句，没有填充
print(model(ids).shape)
print(torch.allclose(model(ids)[1], alone[0], atol=1e-5))
