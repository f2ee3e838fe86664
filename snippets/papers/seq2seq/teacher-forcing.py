import torch
from torch import nn

SOS, VOCAB, DIM = 1, 20, 32
embed = nn.Embedding(VOCAB, DIM)
encoder = nn.LSTM(DIM, DIM, batch_first=True)
decoder = nn.LSTM(DIM, DIM, batch_first=True)
head = nn.Linear(DIM, VOCAB)

source = torch.randint(3, VOCAB, (4, 9))
target = torch.randint(3, VOCAB, (4, 6))
_, state = encoder(embed(source))            # 整句只剩 h 和 c
print("编码器交给解码器的：", [tuple(s.shape) for s in state])

# 训练：输入是正确译文右移一位，一次调用走完
shifted = torch.cat([torch.full((4, 1), SOS), target[:, :-1]], dim=1)
output, _ = decoder(embed(shifted), state)
logits = head(output)
print("logits：", tuple(logits.shape))

one_by_one, now = [], state
for word in shifted.unbind(dim=1):           # 同样的输入，一步步走
    output, now = decoder(embed(word[:, None]), now)
    one_by_one.append(head(output))
same = torch.allclose(logits, torch.cat(one_by_one, dim=1), atol=1e-5)
print("与一步步走相同：", same)

word, written = torch.full((4, 1), SOS), []
for _ in range(6):                           # 推理：输入是自己上一步写的词
    output, state = decoder(embed(word), state)
    word = head(output).argmax(-1)
    written.append(word)
print("写出的编号：", tuple(torch.cat(written, dim=1).shape))
