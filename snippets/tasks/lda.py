# ---
# title: 主题模型 LDA
# tags:
#   - 主题模型 LDA Latent Dirichlet Allocation
#   - LatentDirichletAllocation sklearn
#   - 主题词 文档主题分布 无监督
#   - 困惑度 perplexity 主题数 怎么选
#   - CountVectorizer 词袋 停用词
#   - gensim LdaModel
#   - 文本聚类 中文 分词
# ---

# %% [markdown]
# # 主题模型 LDA { #lda }
#
# 给一堆没有标签的文章，`LatentDirichletAllocation` 找出几个主题：
# 每个主题是一张词的概率表，每篇文章是几个主题的比例。
# 输入是词频（`CountVectorizer`），不是 tf-idf。
#
# ## 你将得到什么 { #goal }
#
# - 每个主题的主题词、每篇文章的主题比例、新文章的主题比例。
# - 主题数怎么选：看没见过的文章的困惑度，和“不分主题”的基线比。
# - 因为数据是按 LDA 的假设造的，可以对答案：找出来的主题对不对。
#
# 需要 `pip install scikit-learn datasets`。不是神经网络，用不着 PyTorch 和显卡。
#
# ## 数据 { #data }
#
# LDA 假设文章是这样写成的：先抽这篇的主题比例，再一个词一个词地写：
# 按比例抽一个主题，再从这个主题的词表里抽一个词。
# 下面照这个过程造 800 篇，每篇 60 个词。“苹果”“行情”各在两个主题里。

# %%
import numpy as np

random = np.random.default_rng(0)
topics = {
    "体育": "球队 比赛 教练 进球 冠军 球员 主场 决赛 训练 裁判 积分 受伤",
    "财经": "股票 银行 利率 市场 投资 基金 上涨 公司 行情 财报 贷款 收益",
    "数码": "手机 电脑 屏幕 芯片 系统 软件 苹果 电池 相机 升级 内存 发布",
    "美食": "餐厅 味道 菜 汤 面条 辣椒 厨师 苹果 新鲜 蛋糕 早餐 水果",
    "旅游": "酒店 机票 海边 景点 行程 护照 签证 风景 导游 行情 古镇 拍照",
}
common = "今天 我们 可以 大家 时候 已经 觉得 比较".split()   # 哪里都有的词
vocabulary = sorted({w for s in topics.values() for w in s.split()} | {*common})
place = {word: i for i, word in enumerate(vocabulary)}

truth = np.zeros((len(topics), len(vocabulary)))            # 真的词概率
for row, words in zip(truth, topics.values(), strict=True):
    ids = [place[word] for word in words.split()]
    row[ids] = 0.75 * random.dirichlet(np.full(len(ids), 2.0))
    row[[place[word] for word in common]] = 0.25 / len(common)

mixture = random.dirichlet(np.full(len(topics), 0.2), size=800)
texts = [" ".join(random.choice(vocabulary, size=60, p=share @ truth))
         for share in mixture]
print(len(texts), "篇，词表", len(vocabulary), "个词")

# %% [markdown]
# 先读两篇。比例参数 0.2 小于 1，所以多数文章偏向一两个主题。

# %%
for text, share in zip(texts[:2], mixture, strict=False):
    print(" ".join(text.split()[:14]), "…")
    print("  真的比例", dict(zip(topics, share.round(2).tolist(), strict=True)))

# %% [markdown]
# ### 词频矩阵 { #counts }
#
# 默认的 `token_pattern` 会丢掉一个字的词（“菜”“汤”就没了）；
# 中文分好词、用空格隔开之后，用 `r"\S+"`。
# 处处都有的词用 `max_df` 去掉，否则每个主题里都是它们。

# %%
from sklearn.feature_extraction.text import CountVectorizer

train_texts, test_texts = texts[:600], texts[600:]
vectorizer = CountVectorizer(token_pattern=r"\S+", max_df=0.8, min_df=5)
train = vectorizer.fit_transform(train_texts)
test = vectorizer.transform(test_texts)
words = vectorizer.get_feature_names_out()
print("训练", train.shape, "测试", test.shape)
print("去掉的词：", "，".join(sorted(set(vocabulary) - set(words))))

# %% [markdown]
# 基线：不分主题，每个词的概率就是它在训练集里的频率（一元模型）。
# 困惑度（perplexity）是“平均每个词要在几个等可能的词里猜”，越小越好。

# %%
share = np.asarray(train.sum(axis=0)).ravel() + 1
share = share / share.sum()
baseline = float(np.exp(-(test @ np.log(share)).sum() / test.sum()))
print(f"一元模型的困惑度 {baseline:.1f}，词表 {len(words)} 个词")

# %% [markdown]
# ## 模型 { #model }
#
# | 参数 | 作用 |
# | --- | --- |
# | `n_components` | 主题数，要自己定，见[下文](#choose) |
# | `doc_topic_prior` | 文章主题比例的先验，小则一篇偏向少数主题；默认 1 / 主题数 |
# | `topic_word_prior` | 主题里词的先验，小则每个主题词少；默认 1 / 主题数 |
# | `learning_method` | `"batch"` 每轮看全部文章；`"online"` 分小批，文章多时快 |
# | `max_iter` | 轮数，默认 10，常常不够 |
# | `random_state` | 起点是随机的，换一个，主题的次序和内容会变 |
#
# ## 训练 { #train }
#
# `fit` 一次做完。想看它怎样收敛，就一轮一轮地 `partial_fit`，
# 每轮后算没见过的文章的困惑度。

# %% tags=["varies"]
from sklearn.decomposition import LatentDirichletAllocation

seed = 0
watched = LatentDirichletAllocation(
    n_components=5, total_samples=train.shape[0], random_state=seed)
curve = []
for _ in range(15):
    watched.partial_fit(train)
    curve.append(watched.perplexity(test))
print(f"第 1 轮 {curve[0]:.1f}，第 15 轮 {curve[-1]:.1f}，基线 {baseline:.1f}")
assert curve[-1] < baseline and curve[-1] < curve[0]

# %% tags=["varies"]
import matplotlib.pyplot as plt

plt.figure(figsize=(5, 3))
plt.plot(range(1, len(curve) + 1), curve, "o-", label="LDA, 5 topics")
plt.axhline(baseline, linestyle="--", color="gray", label="no topics")
plt.xlabel("pass over the documents")
plt.ylabel("held-out perplexity")
plt.ylim(bottom=0)
plt.legend()
plt.show()

# %% [markdown]
# ### 主题数怎么选 { #choose }
#
# 各试几个，取没见过的文章困惑度最低、再多也不见好的那个。
# 真的文章上它常常一直降，这时宁可少几个，主题词读得通为准。

# %% tags=["varies"]
perplexity = {}
for number in (2, 3, 5, 8):
    lda = LatentDirichletAllocation(
        n_components=number, max_iter=15, random_state=seed).fit(train)
    perplexity[number] = lda.perplexity(test)
    print(f"{number} 个主题：困惑度 {perplexity[number]:.1f}")
    if number == 5:
        model = lda
assert perplexity[5] < perplexity[3] < perplexity[2] < baseline

# %% [markdown]
# ## 评估 { #evaluate }
#
# 先读主题词。`components_` 是（主题，词）的权重，每行除以和才是概率。

# %% tags=["varies"]
found = model.components_ / model.components_.sum(axis=1, keepdims=True)
for number, row in enumerate(found):
    top = row.argsort()[::-1][:6]
    print(f"主题 {number}：", "，".join(words[top]))

# %% [markdown]
# 编号没有意义，名字要人来起。这里有答案：
# 用匈牙利算法给找到的主题和真的主题配对，看词的概率有多像（余弦）。

# %% tags=["varies"]
from scipy.optimize import linear_sum_assignment

real = truth[:, [place[word] for word in words]]
a = real / np.linalg.norm(real, axis=1, keepdims=True)
b = found / np.linalg.norm(found, axis=1, keepdims=True)
_, match = linear_sum_assignment(-(a @ b.T))            # 真的第 k 个 → 找到的
similarity = (a @ b.T)[range(len(match)), match]
for name, number, score in zip(topics, match, similarity, strict=True):
    print(f"{name} ↔ 主题 {number}，余弦 {score:.3f}")
assert similarity.min() > 0.8

apple = list(words).index("苹果")
shares = {name: f"{found[k, apple]:.3f}"
          for name, k in zip(topics, match, strict=True)}
print("“苹果”在各主题里的概率", shares)

# %% [markdown]
# 一个词可以属于几个主题：“苹果”在数码和美食里都有。
# 给每个词只分一类的聚类做不到。
#
# 再看没见过的文章：估出的比例和真的比例。

# %% tags=["varies"]
estimated = model.transform(test)[:, match]             # 按真的主题排好
for i in range(2):
    print("真", mixture[600 + i].round(2).tolist(),
          "估", estimated[i].round(2).tolist())
right = (estimated.argmax(1) == mixture[600:].argmax(1)).mean()
guess = np.bincount(mixture[600:].argmax(1)).max() / len(estimated)
print(f"最主要的主题说对 {right:.1%}，总猜同一个 {guess:.1%}")
assert right > guess + 0.4

# %% tags=["varies"]
fig, axes = plt.subplots(1, 2, figsize=(6, 3), sharey=True)
for ax, table, name in zip(axes, (mixture[600:630], estimated[:30]),
                           ("true", "estimated"), strict=True):
    ax.imshow(table, aspect="auto", vmin=0, vmax=1, cmap="Blues")
    ax.set(title=name, xlabel="topic", xticks=range(5))
axes[0].set_ylabel("document")
fig.tight_layout()
plt.show()

# %% [markdown]
# 上面的数是在造的数据上测的，主题分得开，是最容易的情形。
# 真的文章没有答案：读主题词，抽几篇看比例，换几个 `random_state`
# 看主题稳不稳。
#
# ## 保存与推理 { #save }
#
# 词表和模型一起存。`joblib` 文件会执行代码，别人给的不要载入。

# %%
import joblib
from sklearn.pipeline import make_pipeline

joblib.dump(make_pipeline(vectorizer, model), "lda.joblib")
restored = joblib.load("lda.joblib")
same = np.allclose(restored.transform(test_texts), model.transform(test))
print("载入后输出相同：", same)

# %% tags=["varies"]
new = "教练 说 球队 训练 很 好 ， 决赛 前 大家 在 餐厅 喝 汤"
share = restored.transform([new])[0, match]
for name, value in zip(topics, share, strict=True):
    print(f"{name} {value:.2f}")
assert share.argmax() == 0

# %% [markdown]
# 没见过的词（“说”“前”）直接忽略；全是没见过的，各主题一样多，不报错。
#
# ## 换成你自己的数据 { #own-data }
#
# 把 `texts` 换成自己的列表：中文先分词，
# `texts = [" ".join(jieba.lcut(t)) for t in raw]`，再加一张停用词表
# `CountVectorizer(stop_words=[…])`；英文用 `stop_words="english"`，
# 去掉 `token_pattern`。对答案的几格（`truth`、`mixture`、`match`）删去。
#
# 例如 AG News 的前 2,000 条，短新闻，找四个主题：

# %% tags=["varies"]
from datasets import load_dataset

news = load_dataset("fancyzhx/ag_news", split="train[:2000]")
english = CountVectorizer(stop_words="english", max_df=0.5, min_df=5)
counts = english.fit_transform(list(news["text"]))
lda = LatentDirichletAllocation(
    n_components=4, max_iter=10, random_state=seed).fit(counts)
terms = english.get_feature_names_out()
for number, row in enumerate(lda.components_):
    print(f"主题 {number}：", ", ".join(terms[row.argsort()[::-1][:6]]))
assert lda.perplexity(counts) < len(terms)

# %% [markdown]
# 一条只有一两句时词太少，主题容易混：上面（替身数据）就混着几类。
# 把同一来源、同一作者的拼成一篇，会好得多。
# scikit-learn 的官方例子用 2,000 篇、1,000 个词、10 个主题，说明里写几十秒。
# 几十万篇以上：`learning_method="online"`，`n_jobs=-1`，或用 `gensim` 的
# `LdaMulticore`，它一篇一篇地读，不必全放进内存。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 每个主题都是“的、是、我们” | 停用词没去：`stop_words`、`max_df` |
# | 一个字的词不见了 | 默认的 `token_pattern` 只要两个字以上 |
# | 主题读不通，或几个一样 | 主题数太多；`max_iter` 太小；文章太短 |
# | 每次跑都不一样 | 没有设 `random_state`；主题数不合适时尤其不稳 |
# | 每篇的比例都差不多 | `doc_topic_prior` 调小，如 0.1 |
# | 用了 `TfidfVectorizer` | 能跑，但 LDA 的假设是次数；tf-idf 配 `NMF` |
#
# ## 练习 { #exercises }
#
# 1. `max_df=1.0` 留下常用词，主题词变成什么样？
# 2. 每篇只写 8 个词，余弦降到多少？
# 3. 换成 `NMF` 加 tf-idf，主题词有什么不同？
# 4. 用估出的主题比例作特征，训练一个 [SVM](text-classification-svm.md)，
#    和直接用 tf-idf 比。
#
# ## 相关 { #related }
#
# [tf-idf + SVM](text-classification-svm.md) ·
# [词向量](../papers/word2vec.md) · [分词](../datasets/tokenize.md) ·
# [scikit-learn](../libraries/sklearn.md) · 官方文档：
# [LatentDirichletAllocation](https://scikit-learn.org/stable/modules/generated/sklearn.decomposition.LatentDirichletAllocation.html)
