# ---
# title: 推荐系统：矩阵分解与 embedding
# tags:
#   - 矩阵分解 推荐算法
#   - 推荐系统 recommender system 协同过滤
#   - matrix factorization MF SVD 隐向量
#   - nn.Embedding 用户 物品 向量 偏置
#   - MovieLens 评分预测 RMSE
#   - 冷启动 cold start 新用户
#   - 相似物品 推荐列表 top-k
# ---

# %% [markdown]
# # 推荐系统：矩阵分解与 embedding { #recommendation }
#
# 给每个用户、每个物品各学一个向量，评分就是两个向量的点积加上偏置。
# 只在有评分的格子上算损失，没评过的格子由点积填出来。
#
# ## 你将得到什么 { #goal }
#
# - 一个带偏置的矩阵分解（matrix factorization）模型，用 Lightning 训练。
# - 给一个用户列出他没看过、大概会喜欢的物品；找出相似的物品；
#   新用户评几部就能推荐，不用重新训练。
# - 两条基线和一条“最好能到哪里”的线，知道学到了多少。
#
# 需要 `pip install lightning torchmetrics pandas`。
#
# ## 数据 { #data }
#
# 真的评分（如 MovieLens）看不到“正确的向量”。这里先造一份知道答案的：
# 400 个用户、200 部片子、四种类型，每人评 30 部，打 1 到 5 的整数分。
# 怎样换成 MovieLens，见[后面](#own-data)。

# %%
import torch

torch.manual_seed(0)
genres = ["动作", "爱情", "科幻", "喜剧"]
users, items, each = 400, 200, 30

genre = torch.arange(items) % len(genres)
true_item = torch.eye(len(genres))[genre] + 0.2 * torch.randn(items, 4)
true_user = torch.randn(users, len(genres))            # 喜欢哪几种类型
user_bias = 0.3 * torch.randn(users)                   # 有人手松，有人手紧
item_bias = 0.4 * torch.randn(items)                   # 有的片子就是好
true_score = (3.4 + user_bias[:, None] + item_bias
              + true_user @ true_item.T)

user = torch.arange(users).repeat_interleave(each)
item = torch.cat([torch.randperm(items)[:each] for _ in range(users)])
noise = 0.3 * torch.randn(len(user))
rating = (true_score[user, item] + noise).round().clamp(1, 5)
print(f"评分 {len(rating)} 条，填了表格的 {len(rating) / (users * items):.0%}")
print("各分的条数", rating.long().bincount()[1:].tolist())

# %% [markdown]
# 一条样本是（用户编号，物品编号，评分）。编号从 0 连续地排，
# 因为它是 `nn.Embedding` 的行号。先看一个用户评过什么。

# %%
for i in range(5):
    name = f"{genres[genre[item[i]]]}片 {item[i].item()}"
    print("用户", user[i].item(), name, "评分", rating[i].item())
print("用户 0 其实的口味", genres, [round(v, 1) for v in true_user[0].tolist()])

# %% [markdown]
# 评分随机分成三份。真实数据有时间戳时，
# 用早的训练、晚的测试：拿将来的评分预测过去，测出来的数偏好。

# %%
part = torch.rand(len(rating))
train, valid, test = part < 0.8, (part >= 0.8) & (part < 0.9), part >= 0.9


def rmse(predicted, truth):
    return (predicted - truth).pow(2).mean().sqrt().item()


truth = rating[test]
mean = rating[train].mean()
by_mean = rmse(mean.expand_as(truth), truth)
limit = rmse(true_score[user, item][test].clamp(1, 5), truth)
print("训练", train.sum().item(), "验证", valid.sum().item(),
      "测试", test.sum().item())
print(f"一律猜平均分 {mean:.2f}：RMSE {by_mean:.3f}")
print(f"知道真的向量：RMSE {limit:.3f}（剩下的是噪声和取整）")

# %% [markdown]
# ## 模型 { #model }
#
# 预测 = 总平均 + 用户偏置 + 物品偏置 + 用户向量 · 物品向量。
# 偏置先拿走“手松手紧”和“片子好坏”，向量只管口味合不合。
#
# 损失是有评分的格子上的均方误差，加上 L2：一个用户只有二十几条评分，
# 不压住向量的长度，就会把这几条背下来。L2 只加在这个 batch 用到的行上。

# %%
import lightning as L
import torchmetrics
from torch import nn


class LitFactorization(L.LightningModule):
    def __init__(self, users, items, mean, dim=8, l2=0.05, lr=0.01):
        super().__init__()
        self.save_hyperparameters()
        self.user = nn.Embedding(users, dim)
        self.item = nn.Embedding(items, dim)
        self.user_bias = nn.Embedding(users, 1)
        self.item_bias = nn.Embedding(items, 1)
        for table in (self.user, self.item):
            nn.init.normal_(table.weight, std=0.1)     # 一开始点积接近 0
        for table in (self.user_bias, self.item_bias):
            nn.init.zeros_(table.weight)
        self.train_rmse = torchmetrics.MeanSquaredError(squared=False)
        self.valid_rmse = torchmetrics.MeanSquaredError(squared=False)
        self.history = []

    def forward(self, user, item):                     # 都是 (batch,)
        match = (self.user(user) * self.item(item)).sum(1)
        bias = self.user_bias(user) + self.item_bias(item)
        return self.hparams.mean + bias.squeeze(1) + match

    def training_step(self, batch, batch_idx):
        user, item, rating = batch
        predicted = self(user, item)
        self.train_rmse.update(predicted, rating)
        rows = [self.user(user), self.item(item),
                self.user_bias(user), self.item_bias(item)]
        penalty = sum(row.pow(2).sum(1).mean() for row in rows)
        error = nn.functional.mse_loss(predicted, rating)
        return error + self.hparams.l2 * penalty

    def validation_step(self, batch, batch_idx):
        user, item, rating = batch
        self.valid_rmse.update(self(user, item), rating)

    def on_train_epoch_end(self):                      # 在验证之后
        pair = [m.compute().item() for m in (self.train_rmse, self.valid_rmse)]
        self.train_rmse.reset()
        self.valid_rmse.reset()
        self.history.append(pair)

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=self.hparams.lr)


model = LitFactorization(users, items, mean.item())
print("一个 batch 的预测", tuple(model(user[:3], item[:3]).shape))

# %% [markdown]
# ## 训练 { #train }
#
# 一条样本只有三个数，一条一条地取再拼成 batch，比训练本身还慢。
# 让采样器一次给出一批下标，`TensorDataset` 就一次取出整批。

# %% tags=["varies"]
from torch.utils.data import BatchSampler, DataLoader, TensorDataset
from torch.utils.data import RandomSampler, SequentialSampler


def loader(rows, shuffle=False):
    data = TensorDataset(user[rows], item[rows], rating[rows])
    order = RandomSampler(data) if shuffle else SequentialSampler(data)
    batches = BatchSampler(order, batch_size=512, drop_last=False)
    return DataLoader(data, sampler=batches, batch_size=None)


def fit(model, epochs=20):
    trainer = L.Trainer(
        max_epochs=epochs, accelerator="auto", devices=1, logger=False,
        enable_checkpointing=False, enable_progress_bar=False,
        enable_model_summary=False, num_sanity_val_steps=0)
    trainer.fit(model, loader(train, shuffle=True), loader(valid))
    model.eval().cpu()
    return trainer


trainer = fit(model)
for epoch in (1, 5, 10, 20):
    now = model.history[epoch - 1]
    print(f"第 {epoch} 遍  训练 RMSE {now[0]:.3f}  验证 {now[1]:.3f}")
assert model.history[-1][1] < 0.8 * model.history[0][1]

# %% [markdown]
# L2 有多要紧？同样的模型，不加 L2 再训练一次，两条验证曲线放在一起。

# %% tags=["varies"]
import matplotlib.pyplot as plt

loose = LitFactorization(users, items, mean.item(), l2=0.0)
fit(loose)
epochs = range(1, 21)
plt.figure(figsize=(5, 3.5))
for name, one in (("l2=0.05", model), ("l2=0", loose)):
    ours, others = zip(*one.history, strict=True)
    line, = plt.plot(epochs, others, label=f"validation, {name}")
    plt.plot(epochs, ours, ":", color=line.get_color(),
             label=f"training, {name}")
plt.axhline(limit, linestyle="--", color="gray", label="true vectors")
plt.xlabel("epoch")
plt.ylabel("RMSE")
plt.legend()
plt.show()
for name, one in (("加 L2  ", model), ("不加 L2", loose)):
    print(f"{name} 训练 {one.history[-1][0]:.3f}"
          f"  验证 {one.history[-1][1]:.3f}")
assert loose.history[-1][0] < model.history[-1][0]
assert loose.history[-1][1] > model.history[-1][1]

# %% [markdown]
# 不加 L2，训练误差更低，验证误差却更高：向量在背那二十几条评分。
# 训练误差可以低过灰线，因为连噪声也背下来了；验证误差不可能。
#
# ## 评估 { #evaluate }
#
# 先看用户 0 的测试评分，再看总的 RMSE。

# %% tags=["varies"]
with torch.inference_mode():
    predicted = model(user[test], item[test]).clamp(1, 5)
for u, i, r, p in zip(user[test][:5], item[test][:5], truth, predicted,
                      strict=False):
    print(f"用户 {u.item()} {genres[genre[i]]}片 {i.item()}："
          f"真 {r.item():.0f} 预测 {p.item():.1f}")

# %% [markdown]
# “只用偏置”是另一条基线：片子的口碑加用户的手松手紧，不管口味。
# 比它好，才算学到了谁喜欢什么。

# %% tags=["varies"]


def offset(ids, rest, size):
    """每个编号的平均偏差；除以条数加 5，条数少的往 0 收。"""
    total = torch.zeros(size).index_add(0, ids, rest)
    return total / (ids.bincount(minlength=size) + 5)


rest = rating[train] - mean
item_mean = offset(item[train], rest, items)
user_mean = offset(user[train], rest - item_mean[item[train]], users)
by_bias = rmse((mean + user_mean[user] + item_mean[item])[test], truth)
result = rmse(predicted, truth)
assert limit < result < 0.9 * by_bias < 0.95 * by_mean
print("测试集 RMSE")
print(f"  一律猜平均 {by_mean:.3f}")
print(f"  只用偏置   {by_bias:.3f}")
print(f"  矩阵分解   {result:.3f}")
print(f"  真的向量   {limit:.3f}")

# %% [markdown]
# 上面的数是在造的数据上测的。真的数据上：
#
# | 数据 | 模型 | RMSE | 出处 |
# | --- | --- | --- | --- |
# | MovieLens 100k | 矩阵分解（`SVD`） | 0.934 | Surprise 的 README |
# | MovieLens 100k | 只用偏置（`BaselineOnly`） | 0.944 | 同上 |
#
# 差距小得多：真的口味没有四种类型这样分明。
# Surprise 报的是五折交叉验证，100k 在笔记本的 CPU 上几秒训练完。
#
# 评分准不等于推荐得好。给每个用户推荐 5 部没评过的，
# 看这些片子在他心里真正值几分（真分没有截断，可以超过 5）。

# %% tags=["varies"]
with torch.inference_mode():
    scores = (model.hparams.mean + model.user_bias.weight
              + model.item_bias.weight.T
              + model.user.weight @ model.item.weight.T)
seen = torch.zeros(users, items, dtype=torch.bool)
seen[user, item] = True


def worth(scores):                                     # 推 5 部，真分的平均
    picks = scores.masked_fill(seen, -torch.inf).topk(5).indices
    return true_score.gather(1, picks).mean().item()


popular = item_mean.expand(users, -1)
value = {
    "随便推": worth(torch.rand(users, items)),
    "只推口碑好的": worth(popular),
    "矩阵分解": worth(scores),
    "知道真分": worth(true_score),
}
for name, score in value.items():
    print(f"{name}：平均值 {score:.2f} 分")
assert value["矩阵分解"] > value["只推口碑好的"] > value["随便推"]

# %% [markdown]
# `masked_fill(seen, -inf)` 不能省：不去掉看过的，推荐的多半是他评过高分的。
#
# 物品向量还能找相似的：夹角小就是同一群人喜欢。
# 模型没见过“类型”，看看它找出来的是不是同一种。

# %% tags=["varies"]
vectors = nn.functional.normalize(model.item.weight.detach(), dim=1)
near = (vectors @ vectors.T).fill_diagonal_(-1).topk(5).indices
same = (genre[near] == genre[:, None]).float().mean().item()
assert same > 0.5
print("和“动作片 0”最像的：",
      "，".join(f"{genres[genre[i]]}片 {i.item()}" for i in near[0]))
print(f"最像的 5 部里同类型的占 {same:.0%}，随便找是 25%")

# %% [markdown]
# ## 保存与推理 { #save }
#
# 检查点里除了向量，还要有编号对照表，否则载入后不知道第 7 行是谁。

# %%
trainer.save_checkpoint("factorization.ckpt")
names = [f"{genres[g]}片 {i}" for i, g in enumerate(genre)]
torch.save(names, "items.pt")

restored = LitFactorization.load_from_checkpoint(
    "factorization.ckpt", map_location="cpu", weights_only=True)
restored.eval()
names = torch.load("items.pt")
with torch.inference_mode():
    same = torch.equal(restored(user, item), model(user, item))
print("载入后输出相同：", same)

# %% [markdown]
# 新用户没有向量，这叫冷启动（cold start）。他评了几部以后不必重新训练：
# 物品向量不动，解一个带 L2 的最小二乘，就得到他的向量。
# 一部都没评的，只能推口碑好的。

# %% tags=["varies"]
liked, disliked = [2, 6, 10, 14], [0, 4, 1, 5]    # 科幻；动作和爱情
rated = torch.tensor(liked + disliked)
given = torch.tensor([5.0] * 4 + [2.0] * 4)

Q = restored.item.weight.detach()
base = restored.hparams.mean + restored.item_bias.weight.detach().squeeze(1)
A = Q[rated].T @ Q[rated] + 0.3 * torch.eye(Q.shape[1])
vector = torch.linalg.solve(A, Q[rated].T @ (given - base[rated]))
score = base + Q @ vector
score[rated] = -torch.inf
top = score.topk(5).indices
print("推荐：", "，".join(names[i] for i in top))
assert (genre[top] == 2).sum() >= 3

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# 读进来的编号多半是字符串，或中间有空缺，先用 `pd.factorize`
# 变成从 0 起的连续编号。`user_names[3]` 就是第 3 行的用户。

# %%
import io

import pandas as pd

csv = io.StringIO("userId,movieId,rating\nu81,m7,4.0\nu15,m7,3.5\nu81,m2,5\n")
table = pd.read_csv(csv)          # 换成 "ml-latest-small/ratings.csv"
user_codes, user_names = pd.factorize(table["userId"])
item_codes, item_names = pd.factorize(table["movieId"])
print("用户", user_codes, list(user_names))
print("物品", item_codes, list(item_names))

# %% [markdown]
# 再把“数据”一节的变量换掉，其余不动：
#
# - `user, item = torch.tensor(user_codes), torch.tensor(item_codes)`
# - `rating = torch.tensor(table["rating"].to_numpy(), dtype=torch.float32)`
# - `users, items = len(user_names), len(item_names)`
# - 去掉用到 `true_score`、`genre` 的几行：那是造数据才有的答案。
# - 几百万条评分时把 `batch_size` 加到几千到几万。
#
# 只有点击、没有评分（隐式反馈）时，点积当作 logit，
# 用 [`BCEWithLogitsLoss`](../losses/binary.md)，
# 并为每次点击随机抽几个没点过的作负例。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | `IndexError: index out of range in self` | 编号不连续，或有新的用户、物品 |
# | 验证误差先降后升 | `l2` 加大，或 `dim` 减小 |
# | 预测全是平均分 | `l2` 太大；训练遍数太少 |
# | 预测超出 1 到 5 | 正常，输出前 `clamp(1, 5)`；训练时不要 |
# | 人人推荐同样几部 | 偏置压过了点积，看“只用偏置”那一行差多少 |
# | 测试好，上线差 | 随机划分用了将来的评分，改成按时间 |
#
# ## 练习 { #exercises }
#
# 1. `dim` 改成 1、2、4、32，测试 RMSE 怎样变？真的口味是几维？
# 2. `each` 改成 10 和 100：数据少的时候 `l2` 该大还是小？
# 3. 把 `forward` 里的点积换成
#    `nn.Sequential(nn.Linear(2 * dim, 32), nn.ReLU(), nn.Linear(32, 1))`，
#    输入是两个向量拼起来。参数更多，更准吗？
# 4. 把类型的 embedding 加到物品向量上：新片子也能推荐了。
#
# ## 相关 { #related }
#
# [Embedding](../layers/embedding.md) · [均方误差](../losses/mse.md) ·
# [用 Lightning 训练](../training/lightning.md) ·
# [topk](../ops/topk.md) · 官方文档：
# [nn.Embedding](https://docs.pytorch.org/docs/stable/generated/torch.nn.Embedding.html)
