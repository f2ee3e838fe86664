# ---
# title: 文本分类：fastText（词向量平均）
# tags:
#   - fastText 文本分类
#   - fastText 预测 需要分词
#   - 词向量 平均 mean pooling 忽略填充 padding
#   - nn.Embedding padding_idx nn.EmbeddingBag
#   - 中文 分词 jieba 词表 UNK
#   - bigram n-gram 哈希 hash
#   - 情感分类 评论 正面 负面
# ---

# %% [markdown]
# # 文本分类：fastText（词向量平均） { #text-classification-fasttext }
#
# 一句话的向量 = 各词向量的平均，再接一个 `nn.Linear`。平均时要排除填充的位置。
# 中文先分词，训练和预测用同一个分词函数。
#
# ## 你将得到什么 { #goal }
#
# - 二十行的 fastText 分类器，从分词、词表、填充到预测都在这里。
# - 三个常见错误和它们的样子：平均时算进了填充、预测时忘了分词、
#   用内置的 `hash` 给二元词编号。
# - 加上相邻两个词（bigram），模型才分得清“好”和“不好”。
#
# 只需要 `torch`。CPU 上几秒。
#
# ## 数据 { #data }
#
# 自己写的餐馆评论：几个方面各有说好、说坏的短句，随机拼成一条，
# 好评里也会夹一句坏话。“不”在好评和差评里一样多，看单个词猜不准。

# %%
from random import Random

GOOD = {
    "味道": "很 好/不 差/很 香/不 咸", "价格": "不 贵/很 便宜/很 实在",
    "上菜": "很 快/不 慢", "服务员": "很 热情/不 冷淡/很 耐心",
    "环境": "很 安静/不 吵/很 干净", "座位": "很 宽/不 挤",
}
BAD = {
    "味道": "不 好/很 差/不 香/太 咸", "价格": "太 贵/不 便宜/不 实在",
    "上菜": "不 快/太 慢", "服务员": "不 热情/很 冷淡/不 耐心",
    "环境": "不 安静/很 吵/不 干净", "座位": "不 宽/太 挤",
}
PLAIN = ["周末 和 朋友 来 的", "店 在 地铁 口 旁边", "点 了 两 个 菜",
         "第二 次 来", "一共 坐 了 一 个 小时", "朋友 推荐 的"]


def review(random, good):
    def say(side):
        aspect = random.choice(list(side))
        return f"{aspect} {random.choice(side[aspect].split('/'))}"

    ours, others = (GOOD, BAD) if good else (BAD, GOOD)
    parts = [say(ours) for _ in range(random.randint(2, 3))]
    parts += [say(others)] * (random.random() < 0.3)
    parts += random.sample(PLAIN, random.randint(0, 3))
    random.shuffle(parts)
    return "，".join(parts).replace(" ", "")          # 原文没有空格


random = Random(0)
labels = [i % 2 for i in range(2400)]
texts = [review(random, label == 1) for label in labels]
train, test = slice(0, 2000), slice(2000, None)
for text, label in zip(texts[:4], labels, strict=False):
    print("好评" if label else "差评", text)
print("训练", len(texts[train]), "条，测试", len(texts[test]), "条")
print("好评占", sum(labels[test]) / len(labels[test]), "，只猜一种对一半")

# %% [markdown]
# ### 分词 { #segment }
#
# 真的任务用 `jieba.lcut(text)`（`pip install jieba`）。
# 这里用最简单的办法，免得多装一个库：有一个词典，每次取能对上的最长的词
# （正向最大匹配），对不上就切一个字。标点丢掉。

# %%
dictionary = {word for side in (GOOD, BAD) for aspect, says in side.items()
              for word in [aspect, *says.replace("/", " ").split()]}
dictionary |= {word for sentence in PLAIN for word in sentence.split()}
longest = max(map(len, dictionary))


def cut(text):
    words, start = [], 0
    while start < len(text):
        for size in range(longest, 0, -1):
            word = text[start:start + size]
            if size == 1 or word in dictionary:
                break
        start += len(word)
        if word.isalnum():
            words.append(word)
    return words


print(texts[0])
print(cut(texts[0]))

# %% [markdown]
# ### 词表、二元词和编号 { #vocabulary }
#
# 词表只从训练集来。0 号留给填充，1 号留给没见过的词。
#
# fastText 还把相邻两个词当作一个特征。二元词太多，不建词表，
# 用哈希分到固定的几百个桶里，撞了就共用一个向量。
# 哈希用 `zlib.crc32`：内置的 `hash("…")` 每次启动 Python 都不同，
# 存下来的模型重新载入就全乱了。

# %%
import zlib
from collections import Counter

PAD, UNKNOWN, BUCKETS = 0, 1, 500
counts = Counter(word for text in texts[train] for word in cut(text))
vocabulary = {word: i for i, (word, n) in enumerate(counts.most_common(), 2)
              if n >= 2}


def encode(text, bigrams=True):
    words = cut(text)
    ids = [vocabulary.get(word, UNKNOWN) for word in words]
    if bigrams:
        for pair in zip(words, words[1:], strict=False):
            bucket = zlib.crc32(" ".join(pair).encode()) % BUCKETS
            ids.append(2 + len(vocabulary) + bucket)
    return ids


print("词表", len(vocabulary), "个词，最常见的", list(vocabulary)[:5])
print("味道不好 →", cut("味道不好"), encode("味道不好"))

# %% [markdown]
# ## 模型 { #model }
#
# 一个 batch 里的句子长短不一，短的在后面填 0。求平均时
#
# - 分子：填充位置的向量乘 0，不加进去；
# - 分母：只数真的词。
#
# 只写 `padding_idx=0` 不够：它让填充的向量是 0，分母里却仍然数了它们。

# %%
import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence


class FastText(nn.Module):
    def __init__(self, rows, dim=32, classes=2):
        super().__init__()
        self.embedding = nn.Embedding(rows, dim, padding_idx=PAD)
        self.fc = nn.Linear(dim, classes)

    def forward(self, ids):                               # (batch, 最长)
        mask = (ids != PAD).unsqueeze(-1)                 # (batch, 最长, 1)
        total = (self.embedding(ids) * mask).sum(dim=1)   # (batch, dim)
        count = mask.sum(dim=1).clamp(min=1)              # 空句子不除以 0
        return self.fc(total / count)                     # (batch, classes)


torch.manual_seed(0)
rows = 2 + len(vocabulary) + BUCKETS
model = FastText(rows)
short = torch.tensor([encode("味道很好")])
padded = nn.functional.pad(short, (0, 20))                # 后面填 20 个 0
print("参数", sum(p.numel() for p in model.parameters()), "个")

# %% [markdown]
# 同一句话，填不填充，结果应当一样。直接 `mean(dim=1)` 就不一样：
# 一个 batch 里有一句长的，短句的向量就被冲淡了。

# %%
with torch.inference_mode():
    print("排除填充，结果相同：", torch.allclose(model(short), model(padded)))
    wrong = [model.embedding(ids).mean(dim=1).norm().item()
             for ids in (short, padded)]
    print(f"直接 mean：向量长度 {wrong[0]:.3f} 变成 {wrong[1]:.3f}")

    bag = nn.EmbeddingBag(rows, 32, mode="mean", padding_idx=PAD)
    bag.weight.copy_(model.embedding.weight)
    same = torch.allclose(model.fc(bag(padded)), model(short), atol=1e-6)
    print("nn.EmbeddingBag 也排除填充：", same)

# %% [markdown]
# `nn.EmbeddingBag` 不产生 `(batch, 最长, dim)` 的中间结果，词多时快得多；
# 要自己看清楚每一步，就用上面的写法。
#
# ## 训练 { #train }

# %% tags=["varies"]
from torch.utils.data import DataLoader


def collate(batch):
    ids, targets = zip(*batch, strict=True)
    ids = pad_sequence([torch.tensor(one) for one in ids],
                       batch_first=True, padding_value=PAD)
    return ids, torch.tensor(targets)


def fit(model, bigrams, epochs=6):
    data = [(encode(text, bigrams), label)
            for text, label in zip(texts[train], labels[train], strict=True)]
    loader = DataLoader(data, batch_size=32, shuffle=True, collate_fn=collate)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    losses = []
    model.train()
    for _ in range(epochs):
        for ids, targets in loader:
            loss = nn.functional.cross_entropy(model(ids), targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    model.eval()
    return losses


losses = {"words and bigrams": fit(model, bigrams=True)}
single = FastText(2 + len(vocabulary))
losses["words only"] = fit(single, bigrams=False)
for name, steps in losses.items():
    last = sum(steps[-10:]) / 10
    print(f"{name}: 第一步 {steps[0]:.3f}，最后十步 {last:.3f}")
    assert last < steps[0]

# %% tags=["varies"]
import matplotlib.pyplot as plt

plt.figure(figsize=(5, 3))
for name, steps in losses.items():
    smooth = torch.tensor(steps).unfold(0, 10, 5).mean(1)
    plt.plot(range(10, len(steps) + 1, 5), smooth, label=name)
plt.axhline(0.693, linestyle="--", color="gray", label="guessing: ln 2")
plt.xlabel("step")
plt.ylabel("training loss, mean of 10 steps")
plt.ylim(bottom=0)
plt.legend()
plt.show()

# %% [markdown]
# ## 评估 { #evaluate }
#
# 先看几条错的，再看正确率。


# %%
@torch.inference_mode()
def predict(model, texts, bigrams=True):
    ids, _ = collate([(encode(text, bigrams), 0) for text in texts])
    return model(ids).softmax(dim=1)


# %% tags=["varies"]
truth = torch.tensor(labels[test])
guess = predict(model, texts[test]).argmax(1)
wrong = (guess != truth).nonzero().squeeze(1)
for i in wrong[:3]:
    print("真", "差好"[truth[i]], "猜", "差好"[guess[i]], texts[test][i])

accuracy = (guess == truth).float().mean().item()
words_only = predict(single, texts[test], bigrams=False).argmax(1)
lower = (words_only == truth).float().mean().item()
print(f"只用单个词 {lower:.1%}，加二元词 {accuracy:.1%}，基线 50%")
assert accuracy > 0.8 and accuracy > lower + 0.05

# %% [markdown]
# 上面的数是在造的评论上测的。真的数据上，AG News 四类新闻
# （[fastText 论文](https://arxiv.org/abs/1607.01759)表 1）：
#
# | 模型 | 测试正确率 |
# | --- | --- |
# | 只用单个词，10 维 | 91.5% |
# | 加二元词，10 维 | 92.5% |
# | n-gram tf-idf（[另一页](text-classification-svm.md)的做法） | 92.4% |
#
# 论文的摘要说，普通的多核 CPU 十分钟内能训练十亿词以上。
#
# 模型学到了什么？送几个短语进去，看“不”有没有把意思反过来。

# %% tags=["varies"]
for phrase in ("很好", "不好", "太贵", "不贵", "很吵", "不吵"):
    p = predict(model, [phrase])[0, 1].item()
    print(f"{phrase}：好评的概率 {p:.2f}")
good, bad = predict(model, ["不贵", "太贵"])[:, 1]
assert good > 0.5 > bad

# %% [markdown]
# ### 预测时也要分词 { #predict }
#
# 训练用的是分好的词，预测时直接把整句当成一个词，词表里没有，
# 全变成 1 号“没见过”，每句的结果都一样，而且不报错。
# 官方的 `fasttext` 库也是这样：`model.predict(" ".join(jieba.lcut(text)))`，
# 分词、停用词、大小写要和训练时一模一样。

# %% tags=["varies"]
two = ["味道很好，上菜很快", "味道很差，上菜太慢"]
unsegmented = torch.tensor([[vocabulary.get(text, UNKNOWN)] for text in two])
with torch.inference_mode():
    raw = model(unsegmented).softmax(1)[:, 1]
proper = predict(model, two)[:, 1]
print("编号", unsegmented.tolist())
print("没分词：", " ".join(f"{p:.2f}" for p in raw))
print("分了词：", " ".join(f"{p:.2f}" for p in proper))
assert raw[0] == raw[1] and proper[0] > 0.5 > proper[1]

# %% [markdown]
# ## 保存与推理 { #save }
#
# 参数、词表、词典一起存：少了哪样都不能预测。

# %%
torch.save({"state": model.state_dict(), "vocabulary": vocabulary,
            "dictionary": sorted(dictionary)}, "fasttext.pt")

saved = torch.load("fasttext.pt")
vocabulary, dictionary = saved["vocabulary"], set(saved["dictionary"])
restored = FastText(2 + len(vocabulary) + BUCKETS)
restored.load_state_dict(saved["state"])
restored.eval()
before, after = predict(model, texts[test]), predict(restored, texts[test])
print("载入后输出相同：", torch.equal(before, after))

# %% tags=["varies"]
new = "朋友推荐来的，环境很干净，服务员很热情，就是价格不便宜。"
good = predict(restored, [new])[0, 1].item()
print(new)
print(f"好评的概率 {good:.2f}")
assert good > 0.5

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# - `texts`、`labels`：两个等长的列表，标签是 0 到类数减 1 的整数；
#   先打乱，再切成 `train` 和 `test`。
# - `cut`：中文换成 `jieba.lcut`；专有名词用 `jieba.load_userdict` 加进去，
#   预测时也要加载。英文用 `text.lower().split()`。
# - `FastText(rows, classes=类数)`，`BUCKETS` 加到几十万以上
#   （官方默认二百万），`dim` 10 到 100。
# - AG News：`load_dataset("fancyzhx/ag_news")["train"]` 的 `text` 和
#   `label` 两列。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 每句的预测都一样 | 没有分词，全是没见过的词 |
# | 重启之后预测变了 | 用了内置的 `hash`；词表没有存 |
# | batch 大小一变，结果就变 | 平均时算进了填充 |
# | 输出是 `nan` | 空句子，分母是 0：`clamp(min=1)` |
# | `IndexError: index out of range in self` | `rows` 少算了桶数 |
# | 训练好、测试差 | 词表从全部数据建了；`n >= 2` 提高 |
#
# ## 练习 { #exercises }
#
# 1. 把平均换成最大：`(embedding.masked_fill(~mask, -1e9)).max(1).values`。
# 2. 把 `BUCKETS` 改成 10，撞得厉害时正确率掉多少？
# 3. 按字切：`cut = list`，和分词比。
# 4. 用 `nn.EmbeddingBag` 重写 `FastText`，训练快多少？
#
# ## 相关 { #related }
#
# [Embedding](../layers/embedding.md) · [填充](../datasets/padding.md) ·
# [分词](../datasets/tokenize.md) · [word2vec](../papers/word2vec.md) ·
# [tf-idf + SVM](text-classification-svm.md) · 官方文档：
# [EmbeddingBag](https://docs.pytorch.org/docs/stable/generated/torch.nn.EmbeddingBag.html)
