import math
from collections import Counter

outputs = ["the cat sat on the mat", "there is a dog"]
references = ["the cat is on the mat", "there is a dog in the garden"]


def ngrams(words, n):
    return Counter(zip(*(words[i:] for i in range(n))))


pairs = [(a.split(), b.split()) for a, b in zip(outputs, references)]
logs = []
for n in (1, 2, 3, 4):
    hits = total = 0                  # 所有句子加在一起，最后才除
    for output, reference in pairs:
        hits += (ngrams(output, n) & ngrams(reference, n)).total()
        total += ngrams(output, n).total()
    print(f"{n} 元组对了 {hits}/{total} = {hits / total:.2f}")
    logs.append(math.log(hits / total))
ours, theirs = (sum(map(len, side)) for side in zip(*pairs))
penalty = min(1, math.exp(1 - theirs / ours))       # 译文太短要罚
print(f"译文 {ours} 词，参考 {theirs} 词，惩罚 {penalty:.3f}")
print(f"BLEU = {100 * penalty * math.exp(sum(logs) / 4):.2f}")
