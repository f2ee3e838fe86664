# ---
# title: 词向量 word2vec：skip-gram 加负采样
# tags:
#   - word2vec skip-gram pytorch 实现
#   - 词向量 训练 word embedding
#   - 负采样 negative sampling
#   - 高频词下采样 subsampling 窗口 window
#   - 相似词 近义词 最近邻 most_similar 余弦相似度
#   - gensim Word2Vec 对照 KeyedVectors 保存 格式
#   - 用自己的语料训练词向量 中文 分词
# ---

# %% [markdown]
# # 词向量 word2vec：skip-gram 加负采样 { #word2vec }
#
# 用中心词猜周围的词，从没有标注的句子里给每个词学一个向量；
# 用法相近的词，向量也相近。两张 `nn.Embedding`、一行损失，CPU 上几秒。
#
# ## 你将得到什么 { #goal }
#
# - 从句子到词向量的全部步骤：词表、下采样、窗口、负样本、训练。
# - 查相似词的函数，别的程序也能读的向量文件，和 gensim 的对照。
#
# 要几亿个词才能学到好用的向量。这里用造的句子，哪些词该相近是知道的，
# 能检查学得对不对；下面印出的数都是在这些句子上测的。
# [对照](#gensim)和[保存](#save)两处需要 `pip install gensim`。
#
# ## 数据 { #data }
#
# 六类词，每类有自己的句式；人称、时间、“的”各类都用。词之间已用空格分开。
# **杜鹃**既是鸟也是花，放进了两类，后面要看它怎样。

# %%
import random

import torch

random.seed(0)
torch.manual_seed(0)

groups = {
    "bird": "麻雀 燕子 喜鹊 鸽子 黄鹂 乌鸦 杜鹃",
    "flower": "玫瑰 牡丹 菊花 荷花 茉莉 百合 杜鹃",
    "fruit": "香蕉 橙子 葡萄 西瓜 桃子 草莓",
    "city": "北京 上海 广州 成都 西安 杭州",
    "music": "钢琴 吉他 二胡 笛子 古筝 琵琶",
    "job": "医生 老师 司机 厨师 律师 记者",
}
patterns = {
    "bird": ["一只 X 在 树枝 上 叫", "X 飞 过 了 屋顶", "P T 看见 X 在 筑巢",
             "X 的 羽毛 很 漂亮", "P 听见 X 的 叫声"],
    "flower": ["院子 里 的 X 开 了", "P T 给 X 浇水", "X 的 花瓣 很 漂亮",
               "P 闻 到 了 X 的 香味", "P 送 了 一束 X"],
    "fruit": ["P T 买 了 两斤 X", "X 很 甜", "P 把 X 切开 吃 了",
              "P T 喝 了 一杯 X 汁", "熟 的 X 很 好吃"],
    "city": ["P T 坐 火车 去 X", "P 住 在 X", "X 的 地铁 很 方便",
             "P T 到 了 X 车站", "X 的 天气 很 好"],
    "music": ["P T 练习 X", "P 用 X 演奏 了 一首 曲子", "X 的 音色 很 好听",
              "P 跟 老师 学 X", "这 把 X 很 贵"],
    "job": ["P 是 一名 X", "X T 上班", "P 长大 了 想 当 X",
            "X 的 工作 很 忙", "P 和 X 是 同事"],
}
people = "我 他 她 小明 妈妈 爷爷".split()
times = "昨天 今天 早上 周末 常常".split()


def make_sentence():
    group = random.choice(list(groups))
    fill = {"X": groups[group].split(), "P": people, "T": times}
    return [random.choice(fill[word]) if word in fill else word
            for word in random.choice(patterns[group]).split()]


sentences = [make_sentence() for _ in range(3000)]
train, test = sentences[:2700], sentences[2700:]
for sentence in train[:6]:
    print(" ".join(sentence))

# %% [markdown]
# 数词频，编号。真实语料要丢掉太少见的词（`min_count=5` 左右），
# 它们学不出好的向量，还占去大半张表。

# %%
from collections import Counter

counts = Counter(word for sentence in train for word in sentence)
words = [word for word, count in counts.most_common() if count >= 5]
ids = {word: i for i, word in enumerate(words)}
frequency = torch.tensor([counts[word] / len(train) for word in words])
frequency /= frequency.sum()
print("词", sum(counts.values()), "个，不同的", len(words), "个")
print("最常见", counts.most_common(5))

# %% [markdown]
# “了”“的”到处都是，知道它们在旁边几乎没有信息。频率 $f$ 超过 $t$ 的词，
# 每次只以 $\sqrt{t/f}$ 的概率留下，这叫下采样（subsampling）。
# 大语料常用 $t=10^{-5}$；这里词少，频率都高，用 $5\times10^{-3}$。
#
# 留下的词，前后 `window` 以内两两成对，相隔 $d$ 的以 $(window-d+1)/window$
# 的概率留下，和原来的程序里每次随机缩短窗口是一回事。
# 全部句子接成一长串，错开 $d$ 位就得到相隔 $d$ 的对子，不用逐句循环。

# %%
def make_pairs(sentences, window=2, t=5e-3):
    word, sentence = torch.tensor(                    # 编号，第几句
        [(ids[word], number) for number, sentence in enumerate(sentences)
         for word in sentence if word in ids]).T
    keep = torch.rand(len(word)) < (t / frequency[word]).sqrt()
    word, sentence = word[keep], sentence[keep]
    found = []
    for d in range(1, window + 1):
        near = sentence[:-d] == sentence[d:]          # 不跨句
        near &= torch.rand(len(near)) < (window - d + 1) / window
        left, right = word[:-d][near], word[d:][near]
        found += [torch.stack([left, right]), torch.stack([right, left])]
    return torch.cat(found, dim=1)                    # (2, 对数)


pairs = make_pairs(train)
print("对子", tuple(pairs.shape))
for center, context in pairs[:, :3].T.tolist():
    print("中心", words[center], "→ 周围", words[context])

# %% [markdown]
# 每个真的对子，再配 $k=5$ 个抽来的词当反例。
# 抽的概率正比于频率的 3/4 次方，少见的词多得到一些机会。

# %%
noise = frequency ** 0.75 / (frequency ** 0.75).sum()
k = 5


def draw_negatives(size):
    return torch.multinomial(noise, size * k, replacement=True).view(size, k)


print([words[i] for i in draw_negatives(1)[0]])

# %% [markdown]
# ## 模型 { #model }
#
# 一个词有两个向量：作中心词时用 `center`，作周围的词时用 `context`。
# 一对词的得分是两个向量的内积。损失是二分类：真的对子要得高分，抽来的要得低分。
#
# $$-\log \sigma(u_o \cdot v_c) - \sum_{i=1}^{k} \log \sigma(-u_i \cdot v_c)$$
#
# 用 `F.logsigmoid`，不要写 `torch.log(torch.sigmoid(x))`：
# `x` 很小时后者是 `-inf`，见 [nan](../training/nan.md)。

# %%
import torch.nn.functional as F
from torch import nn


class SkipGram(nn.Module):
    def __init__(self, size, dim=32):
        super().__init__()
        self.center = nn.Embedding(size, dim)
        self.context = nn.Embedding(size, dim)
        nn.init.uniform_(self.center.weight, -0.5 / dim, 0.5 / dim)
        nn.init.zeros_(self.context.weight)

    def forward(self, center, context, negatives):
        v = self.center(center)                       # (batch, dim)
        u = self.context(context)                     # (batch, dim)
        n = self.context(negatives)                   # (batch, k, dim)
        true = F.logsigmoid((u * v).sum(-1))          # (batch,)
        false = F.logsigmoid(-(n @ v.unsqueeze(-1)))  # (batch, k, 1)
        return -(true + false.sum((1, 2))).mean()


model = SkipGram(len(words))
loss = model(*pairs[:, :64], draw_negatives(64))
print(f"还没训练，损失 {loss.item():.3f}")

# %% [markdown]
# 得分都是 0 时每一项是 ln 2，六项一共 6 ln 2 ≈ 4.159。对得上，损失就写对了。
#
# 更严的门槛是**只看词频**：不管中心词是什么，常见的词就给高分。
# 最好的得分是 $\log p(o) - \log(k\,q(o))$，$p$ 是周围词的频率，$q$ 是抽样的概率。
# 在没有训练过的 300 句上算：

# %%
test_pairs = make_pairs(test)
test_negatives = draw_negatives(test_pairs.shape[1])

p = torch.bincount(pairs[1], minlength=len(words)) + 1.0   # 加 1，避免 log 0
score = (p / p.sum()).log() - (k * noise).log()
baseline = -(F.logsigmoid(score[test_pairs[1]])
             + F.logsigmoid(-score[test_negatives]).sum(1)).mean().item()
print(f"只看词频，测试句的损失 {baseline:.3f}")

# %% [markdown]
# ## 训练 { #train }
#
# 每一遍重新下采样、重新抽负样本，等于不断有新的题。

# %% tags=["varies"]
@torch.inference_mode()
def held_out_loss():
    return model(test_pairs[0], test_pairs[1], test_negatives).item()


epochs = 12
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
held_out = [held_out_loss()]

for epoch in range(epochs):
    pairs = make_pairs(train)
    for index in torch.randperm(pairs.shape[1]).split(256):
        center, context = pairs[:, index]
        loss = model(center, context, draw_negatives(len(index)))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    held_out.append(held_out_loss())

assert held_out[-1] < baseline - 0.3
print(f"从 {held_out[0]:.3f} 降到 {held_out[-1]:.3f}，"
      f"只看词频 {baseline:.3f}")

# %% tags=["varies"]
import matplotlib.pyplot as plt

plt.figure(figsize=(5, 3))
plt.plot(held_out, marker="o", label="held-out sentences")
plt.axhline(baseline, linestyle="--", color="gray", label="word frequency")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
plt.show()

# %% [markdown]
# ## 评估 { #evaluate }
#
# 先看相似词。用中心词那张表，向量除以长度，内积就是余弦相似度。

# %% tags=["varies"]
vectors = F.normalize(model.center.weight.detach(), dim=1)


def most_similar(word, top=5):
    others = [other for other in words if other != word]
    scores = vectors[[ids[other] for other in others]] @ vectors[ids[word]]
    return sorted(others[i] for i in scores.topk(top).indices)


for word in ["香蕉", "上海", "吉他", "爷爷"]:
    print(word, *most_similar(word))

# %% [markdown]
# 没有人告诉过模型哪些词是一类，它只看见这些词出现在同样的位置。
#
# 再看杜鹃。一个词只有一个向量，两种意思混在里面：
# 它离鸟和花都近，又都不如喜鹊、牡丹离自己的同类那么近。
# 下面是到各类的平均相似度。

# %% tags=["varies"]
def closeness(word, group):
    others = [other for other in groups[group].split() if other != word]
    other = vectors[[ids[word] for word in others]].mean(0)
    return (other @ vectors[ids[word]]).item()


for word in ["喜鹊", "牡丹", "杜鹃"]:
    means = {group: round(closeness(word, group), 2) for group in groups}
    print(word, means)
assert set(sorted(means, key=means.get)[-2:]) == {"bird", "flower"}

# %% [markdown]
# 全部 37 个词两两的相似度画成一张图：沿对角线应当有六个亮块。

# %% tags=["varies"]
order = list(dict.fromkeys(" ".join(groups.values()).split()))
chosen = vectors[[ids[word] for word in order]]
sizes = [len(set(g.split()) - {"杜鹃"}) for g in groups.values()]
sizes[0] += 1                                     # 杜鹃排在鸟的最后
middles = [sum(sizes[:i]) + size / 2 - 0.5 for i, size in enumerate(sizes)]

plt.figure(figsize=(4.5, 3.6))
plt.imshow(chosen @ chosen.T, vmin=-1, vmax=1, cmap="RdBu_r")
plt.xticks(middles, groups, rotation=45)
plt.yticks(middles, groups)
plt.colorbar(label="cosine similarity")
plt.show()

# %% [markdown]
# 最后是一个数：每个词最近的三个词（只在杜鹃以外的 36 个里挑），
# 有几成和它同类？没训练过的随机向量作基线。

# %% tags=["varies"]
label = {word: group for group in groups for word in groups[group].split()}
judged = [word for word in order if word != "杜鹃"]


def purity(vectors):
    chosen = F.normalize(vectors[[ids[word] for word in judged]], dim=1)
    nearest = (chosen @ chosen.T).fill_diagonal_(-1).topk(3).indices
    right = [label[judged[j]] == label[word]
             for word, row in zip(judged, nearest.tolist()) for j in row]
    return sum(right) / len(right)


random_purity = purity(torch.randn(len(words), 32))
trained_purity = purity(vectors)
assert trained_purity > 0.8 and random_purity < 0.4
print(f"近邻同类：训练后 {trained_purity:.0%}，随机向量 {random_purity:.0%}")

# %% [markdown]
# ### 和 gensim 对照 { #gensim }
#
# 平时直接用 gensim，C 写的，快得多。参数一一对应：`sg=1` 是 skip-gram，
# `negative` 是 $k$，`sample` 是 $t$。旧代码里的 `size=` 现在是
# `vector_size=`，见[报错](../errors/gensim-size.md)。
# 它的学习率 `alpha` 默认 0.025，用的是 SGD，语料小要多跑几遍。

# %% tags=["varies"]
from gensim.models import Word2Vec

reference = Word2Vec(train, vector_size=32, window=2, sg=1, negative=k,
                     sample=5e-3, min_count=5, epochs=40, workers=1, seed=0)
theirs = torch.tensor(reference.wv[words])
gensim_purity = purity(theirs)
assert gensim_purity > 0.6
print(f"近邻同类：gensim {gensim_purity:.0%}，自己写的 {trained_purity:.0%}")
print("上海", *sorted(w for w, _ in reference.wv.most_similar("上海", topn=5)))

# %% [markdown]
# 真实语料上用类比题衡量。论文的数字
# （[Mikolov 等，2013](https://arxiv.org/abs/1310.4546)，表 1，300 维、10 亿词）：
# $k=5$ 答对 59%，再加下采样 60%，时间从 38 分钟减到 14 分钟。
#
# ## 保存与推理 { #save }
#
# 存成 word2vec 的文本格式，许多程序都能读：第一行是个数和维数，以后一行一个词。

# %%
from gensim.models import KeyedVectors

weight = model.center.weight.detach()
with open("vectors.txt", "w", encoding="utf-8") as file:
    print(*weight.shape, file=file)
    for word, row in zip(words, weight.tolist()):
        print(word, *(f"{x:.6f}" for x in row), file=file)

loaded = KeyedVectors.load_word2vec_format("vectors.txt")
restored = torch.tensor(loaded[words])
print(tuple(restored.shape), torch.allclose(restored, weight, atol=1e-5))

# %% [markdown]
# 拿去做别的模型的第一层：`nn.Embedding.from_pretrained(restored, freeze=False)`，
# `freeze=False` 让它继续训练。词表里没有的词要另留一行，
# 见 [Embedding](../layers/embedding.md)。
#
# 用一次：空着的位置填什么？把周围各词和每个候选的得分加起来。

# %% tags=["varies"]
around = ["两斤", "很", "甜"]
given = model.context.weight.detach()[[ids[word] for word in around]]
candidates = torch.tensor([ids[word] for word in order])
score = (weight[candidates] @ given.T).sum(1)
best = sorted(order[i] for i in score.topk(6).indices)
assert all(word in groups["fruit"] for word in best)
print(" ".join(around), "旁边的词：", *best)

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# 一行一句的文本文件，换掉 `sentences`：
#
# - 英文：`sentences = [line.lower().split() for line in open("a.txt")]`。
# - 中文用 jieba 分词：`[jieba.lcut(line.strip()) for line in open("a.txt")]`。
#
# 真实语料用 `dim` 100 到 300、`window=5`、`t` 在 `1e-5` 到 `1e-3` 之间、
# 1 到 5 遍，一批几千个对子以上。
# 对子太多放不进内存时，每次取几万句调用 `make_pairs`。
# 超过几百万词就用 gensim：`Word2Vec(corpus_file="a.txt", workers=8)`。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 损失不从 $(k+1)\ln 2$ 起 | 损失的符号或求和的维；`context` 没有从零开始 |
# | 所有词都相似 | 遍数太少；没有下采样 |
# | 相似的是搭配（“香蕉”旁是“甜”） | 中心词和周围词混用了一张表；窗口大 |
# | `KeyError` | 词太少见，被 `min_count` 丢掉；新词用 fastText |
# | [`index out of range`](../errors/embedding-index.md) | 编号大于词表；词表换了，模型没重建 |
#
# ## 练习 { #exercises }
#
# 1. 把 `t` 改成 1（不下采样）、`k` 改成 1，同类的比例各变多少？
# 2. 把 `window` 改成 5。“香蕉”的邻居里会出现“甜”“两斤”吗？
# 3. 把造的句子减到 300 句，测试句的损失在第几遍之后开始上升？
#
# ## 相关 { #related }
#
# [论文：word2vec](../papers/word2vec.md) · [分词](../datasets/tokenize.md) ·
# [gensim](../libraries/gensim.md) · [文本历史](../papers/history-text.md) ·
# 官方文档：[gensim Word2Vec](https://radimrehurek.com/gensim/models/word2vec.html)
