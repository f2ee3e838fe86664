def skip_gram(words, window):           # 中心词 → 一个上下文词
    for i, center in enumerate(words):
        for j in range(max(0, i - window), min(len(words), i + window + 1)):
            if j != i:
                yield center, words[j]


def cbow(words, window):                # 周围的词合起来 → 中心词
    for i, center in enumerate(words):
        left, right = words[max(0, i - window): i], words[i + 1: i + window + 1]
        yield left + right, center


words = "the quick brown fox jumps".split()
print("skip-gram，窗口 1：")
for center, context in skip_gram(words, 1):
    print(f"  {center} → {context}")
print("CBOW，窗口 1：")
for context, center in cbow(words, 1):
    print(f"  {' + '.join(context)} → {center}")
