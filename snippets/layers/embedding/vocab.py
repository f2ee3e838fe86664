import torch
from torch import nn

texts = ["good film", "bad film", "great", "really bad"]
words = sorted({word for text in texts for word in text.split()})
vocab = {"<pad>": 0, "<unk>": 1}             # 0 填充，1 没见过的词
vocab |= {word: number for number, word in enumerate(words, 2)}


def encode(text):
    return torch.tensor([vocab.get(word, 1) for word in text.split()])


ids = nn.utils.rnn.pad_sequence([encode(text) for text in texts],
                                batch_first=True, padding_value=0)
embedding = nn.Embedding(len(vocab), 8, padding_idx=0)
print(vocab)
print(ids.tolist(), tuple(embedding(ids).shape))
print("good movie →", encode("good movie").tolist())
