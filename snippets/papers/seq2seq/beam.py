from itertools import product
from math import log, prod

NEXT = {                     # 写了上一个词之后，下一个词的概率
    "<s>": {"a": 0.6, "b": 0.4},
    "a": {"a": 0.3, "b": 0.4, "c": 0.3},
    "b": {"a": 0.05, "b": 0.05, "c": 0.9},
    "c": {"a": 0.1, "b": 0.1, "c": 0.8},
}


def beam_search(width, length):
    beams = [(0.0, ["<s>"])]
    for _ in range(length):
        longer = [
            (score + log(p), words + [word])
            for score, words in beams
            for word, p in NEXT[words[-1]].items()
        ]
        beams = sorted(longer, reverse=True)[:width]   # 只留最好的几条
    return beams[0][1][1:]


def probability(words):
    return prod(NEXT[a].get(b, 0) for a, b in zip(["<s>", *words], words))


for width in (1, 2):
    words = beam_search(width, 3)
    print(f"宽 {width}：{' '.join(words)}，概率 {probability(words):.3f}")
best = max(product("abc", repeat=3), key=probability)
print(f"全部列举：{' '.join(best)}，概率 {probability(best):.3f}")
