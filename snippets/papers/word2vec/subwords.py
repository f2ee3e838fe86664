import zlib

import torch
from torch import nn


def pieces(word, shortest=3, longest=6, buckets=200_000):
    marked = f"<{word}>"                         # 标出词头和词尾
    grams = [
        marked[i : i + n]
        for n in range(shortest, longest + 1)
        for i in range(len(marked) - n + 1)
    ]
    return grams, [zlib.crc32(g.encode()) % buckets for g in grams]


print(pieces("where", longest=3)[0])

torch.manual_seed(0)
bag = nn.EmbeddingBag(200_000, 64, mode="mean")  # 每个片段一个向量，取平均


def vector(word):
    return bag(torch.tensor([pieces(word)[1]]))[0]


for a, b in (("teacher", "teachers"), ("teacher", "teaching"),
             ("teacher", "elephant")):
    near = torch.cosine_similarity(vector(a), vector(b), dim=0)
    shared = len(set(pieces(a)[0]) & set(pieces(b)[0]))
    print(f"{a}、{b}：共有 {shared} 个片段，余弦相似度 {near:.2f}")
