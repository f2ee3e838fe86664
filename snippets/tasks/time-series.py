# ---
# title: 时间序列预测：LSTM
# tags:
#   - 时间序列 预测 LSTM forecasting
#   - 时间序列 归一化 未来信息泄漏
#   - 滑动窗口 window 单步 多步预测
#   - 按时间划分 训练集 验证集 测试集
#   - nn.LSTM batch_first 输入形状
#   - 太阳黑子 sunspots statsmodels
#   - 早停 EarlyStopping ModelCheckpoint
#   - data leakage 标准化 scaler
# ---

# %% [markdown]
# # 时间序列预测：LSTM { #time-series }
#
# 用过去 24 年预测下一年：滑动窗口切成样本，LSTM 读一遍，最后一步接 `Linear`。
# 先按时间划分，再**只用训练段**的均值和标准差归一化，否则将来的信息会漏进训练。
#
# ## 你将得到什么 { #goal }
#
# - 一个用 Lightning 训练、会早停、会留下最好一次参数的 LSTM。
# - 三条基线。时间序列上“明天等于今天”很难赢，没有基线的误差说明不了什么。
# - 单步预测，和一年接一年往后推的多步预测。
#
# 需要 `pip install lightning statsmodels`。
#
# ## 数据 { #data }
#
# 太阳黑子数，1700 到 2008 年每年一个，随 `statsmodels` 安装，不用下载。
# 它大约十一年一个周期，高低不齐。

# %%
import torch
from statsmodels.datasets import sunspots

torch.manual_seed(0)
table = sunspots.load_pandas().data
years = table["YEAR"].astype(int).to_numpy()
values = torch.tensor(table["SUNACTIVITY"].to_numpy(), dtype=torch.float32)
print(len(values), "年，", years[0], "到", years[-1])
print("最近五年", [round(v, 1) for v in values[-5:].tolist()])

# %%
import matplotlib.pyplot as plt

first_valid, first_test = 1920, 1960
plt.figure(figsize=(7, 2.5))
plt.plot(years, values, linewidth=1)
names = {1700: "train", first_valid: "valid", first_test: "test"}
for year, name in names.items():
    plt.axvline(year, linestyle="--", color="gray")
    plt.text(year + 2, 205, name)
plt.xlabel("year")
plt.ylabel("sunspot number")
plt.ylim(0, 225)
plt.show()

# %% [markdown]
# ### 按时间划分，只用训练段归一化 { #leak }
#
# 早的训练，晚的测试，不打乱。打乱以后，测试的一年夹在训练的两年中间，
# 误差好看，却和真正的预测无关。
#
# 归一化的均值和标准差也是“学”出来的，只能从训练段算。
# 用全部数据算，就把后来的高峰提前告诉了模型。看看这里差多少。

# %%
is_train = torch.tensor(years < first_valid)
mean, std = values[is_train].mean(), values[is_train].std()
scaled = (values - mean) / std                    # 整条序列都用训练段的数

print(f"只用训练段：均值 {mean:.1f} 标准差 {std:.1f}"
      f" 最大值 {values[is_train].max():.1f}")
print(f"用全部数据：均值 {values.mean():.1f} 标准差 {values.std():.1f}"
      f" 最大值 {values.max():.1f}")

# %% [markdown]
# 最大值出现在训练段以后：用全部数据做最大最小缩放，模型就“知道”不会超过它。
# `sklearn` 的缩放器同理：`scaler.fit(train)`，再对三段都 `transform`。
#
# ### 切成窗口 { #windows }
#
# `unfold` 得到每个长 25 的片段：前 24 个是输入，最后一个是目标。
# 目标落在哪一段，样本就归哪一段。输入可以伸进前一段：预测时过去本来就知道。

# %%
window = 24
pieces = scaled.unfold(0, window + 1, 1)          # (样本数, 25)
x, y = pieces[:, :-1].unsqueeze(-1), pieces[:, -1]
target_years = torch.tensor(years[window:])
parts = {
    "train": target_years < first_valid,
    "valid": (target_years >= first_valid) & (target_years < first_test),
    "test": target_years >= first_test,
}
print("输入", tuple(x.shape), "目标", tuple(y.shape))
print({name: rows.sum().item() for name, rows in parts.items()})
print("窗口对得上：", torch.equal(x[1:, -1, 0], y[:-1]))

# %% [markdown]
# 基线有三条。第三条是线性回归（自回归 AR）：输入和 LSTM 一样是 24 年，
# 用最小二乘一步解出来。样本少的时候它常常很强。


# %%
def rmse(predicted, truth):
    """按黑子数计，不是归一化之后的。"""
    return (predicted - truth).pow(2).mean().sqrt().item() * std.item()


test, flat = parts["test"], x.squeeze(-1)
design = torch.cat([flat, torch.ones(len(flat), 1)], dim=1)
known = parts["train"] | parts["valid"]           # 它不需要验证集
weight = torch.linalg.lstsq(design[known], y[known, None]).solution
linear = (design @ weight).squeeze(1)
baselines = {
    "同上一年": rmse(flat[test, -1], y[test]),
    "同 11 年前": rmse(flat[test, -11], y[test]),
    "线性自回归": rmse(linear[test], y[test]),
}
for name, error in baselines.items():
    print(f"{name}：RMSE {error:.1f}")

# %% [markdown]
# ## 模型 { #model }
#
# `batch_first=True` 时输入是 `(batch, 步数, 每步的特征数)`，这里一步一个数，
# 所以上面要 `unsqueeze(-1)`。`output[:, -1]` 是读完 24 年之后的隐藏状态。

# %%
import lightning as L
from torch import nn


class LitForecaster(L.LightningModule):
    def __init__(self, hidden=32, lr=3e-3):
        super().__init__()
        self.save_hyperparameters()
        self.lstm = nn.LSTM(1, hidden, batch_first=True)
        self.head = nn.Linear(hidden, 1)
        self.history = []

    def forward(self, x):                         # (batch, 步数, 1)
        output, _ = self.lstm(x)                  # (batch, 步数, hidden)
        return self.head(output[:, -1]).squeeze(-1)

    def training_step(self, batch, batch_idx):
        x, y = batch
        loss = nn.functional.mse_loss(self(x), y)
        self.log("train_loss", loss, on_step=False, on_epoch=True)
        return loss

    def validation_step(self, batch, batch_idx):
        x, y = batch
        self.log("valid_loss", nn.functional.mse_loss(self(x), y))

    def on_train_epoch_end(self):
        logged = self.trainer.callback_metrics
        self.history.append(
            (logged["train_loss"].item(), logged["valid_loss"].item()))

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=self.hparams.lr)


model = LitForecaster()
print("输出", tuple(model(x[:5]).shape))
print("参数", sum(p.numel() for p in model.parameters()), "个")

# %% [markdown]
# 输出和目标都是 `(batch,)`。少了 `squeeze(-1)`，`(batch, 1)` 和 `(batch,)`
# 会广播成 `(batch, batch)`：不报错，只是学成了平均值。
#
# ## 训练 { #train }
#
# 打乱的是训练窗口的次序，不是窗口里的年份，也不跨段。
# 验证损失 15 遍不降就停，`ModelCheckpoint` 留下验证最好的那一次。

# %% tags=["varies"]
from lightning.pytorch.callbacks import EarlyStopping, ModelCheckpoint
from torch.utils.data import DataLoader, TensorDataset


def loader(name, shuffle=False):
    rows = parts[name]
    return DataLoader(TensorDataset(x[rows], y[rows]), 32, shuffle=shuffle)


best = ModelCheckpoint("checkpoints", "lstm", monitor="valid_loss",
                       enable_version_counter=False)
trainer = L.Trainer(
    max_epochs=100, accelerator="auto", devices=1, logger=False,
    callbacks=[best, EarlyStopping("valid_loss", patience=15)],
    enable_progress_bar=False, enable_model_summary=False,
    num_sanity_val_steps=0)
trainer.fit(model, loader("train", shuffle=True), loader("valid"))

train_loss, valid_loss = zip(*model.history, strict=True)
epoch = min(range(len(valid_loss)), key=valid_loss.__getitem__)
print(f"跑了 {len(valid_loss)} 遍，验证最好的是第 {epoch + 1} 遍：")
print(f"训练 {train_loss[epoch]:.3f}  验证 {valid_loss[epoch]:.3f}")
assert valid_loss[epoch] < 0.5 * valid_loss[0]

# %% tags=["varies"]
passes = range(1, len(valid_loss) + 1)
plt.figure(figsize=(5, 3))
plt.plot(passes, train_loss, label="train")
plt.plot(passes, valid_loss, label="validation")
plt.axvline(epoch + 1, linestyle="--", color="gray", label="kept")
plt.xlabel("epoch")
plt.ylabel("mean squared error (scaled)")
plt.ylim(bottom=0)
plt.legend()
plt.show()

# %% [markdown]
# ## 评估 { #evaluate }
#
# 先载入最好的那一次，再看图，最后看数。
# 图上专看一点：预测是不是只比真值晚一年？那就等于“同上一年”。

# %% tags=["varies"]
model = LitForecaster.load_from_checkpoint(
    best.best_model_path, map_location="cpu", weights_only=True)
model.eval()
with torch.inference_mode():
    predicted = model(x[test])

plt.figure(figsize=(6, 3))
plt.plot(target_years[test], y[test] * std + mean, label="actual")
plt.plot(target_years[test], predicted * std + mean, label="LSTM, one step")
plt.xlabel("year")
plt.ylabel("sunspot number")
plt.legend()
plt.show()

# %% tags=["varies"]
result = rmse(predicted, y[test])
for name, error in [*baselines.items(), ("LSTM", result)]:
    print(f"{name}：RMSE {error:.1f}")
assert result < 0.8 * baselines["同上一年"]

# %% [markdown]
# 这是真的数据，数是在 1960 到 2008 年上测的。
# LSTM 远好于“同上一年”，比线性自回归只好一点：两百来个样本撑不起更多。
# 数据长、变量多、关系不是线性时，LSTM 才值得。
#
# 文献里黑子预测的 RMSE 小得多，例如 *Solar Cycle Prediction Using a Long
# Short-Term Memory Deep Learning Model* 摘要里的 2.45 到 6.12。
# 那是平滑过的月值，相邻的值本来就差得少，不能和这里的年值比。
#
# ### 往后多推几年 { #multi-step }
#
# 把预测当作真值接在窗口后面，再预测下一年。误差会一年年积累。


# %%
@torch.inference_mode()
def forecast(model, past, steps):
    """past：归一化过的 (batch, 步数)，返回 (batch, steps)。"""
    for _ in range(steps):
        following = model(past[:, -window:].unsqueeze(-1))
        past = torch.cat([past, following[:, None]], dim=1)
    return past[:, -steps:]


# %% tags=["varies"]
origins = [i for i in range(len(flat)) if first_test <= target_years[i] <= 1998]
ahead = forecast(model, flat[origins], 11)
truth = torch.stack([y[i:i + 11] for i in origins])
for step in (1, 2, 5, 11):
    error = rmse(ahead[:, step - 1], truth[:, step - 1])
    season = y[[i + step - 12 for i in origins]]      # 那一年的 11 年前
    print(f"往后第 {step} 年 RMSE {error:.1f}，"
          f"同 11 年前 {rmse(season, truth[:, step - 1]):.1f}")
assert rmse(ahead[:, 0], truth[:, 0]) < rmse(ahead[:, 10], truth[:, 10])

# %% [markdown]
# ## 保存与推理 { #save }
#
# 检查点已经在 `checkpoints/lstm.ckpt`（不写 `enable_version_counter=False`，
# 第二次运行会另存成 `lstm-v1.ckpt`）。均值和标准差必须一起存：
# 预测新数据时用的仍是训练时的那两个数。

# %% tags=["varies"]
torch.save({"mean": mean, "std": std, "window": window}, "scale.pt")

scale = torch.load("scale.pt")
restored = LitForecaster.load_from_checkpoint(
    "checkpoints/lstm.ckpt", map_location="cpu", weights_only=True).eval()
recent = (values[-scale["window"]:] - scale["mean"]) / scale["std"]
future = forecast(restored, recent[None], 11)[0] * scale["std"] + scale["mean"]
future = future.clamp(min=0)                      # 个数不会是负的
for year, value in zip(range(2009, 2012), future.tolist(), strict=False):
    print(f"{year} 年预测 {value:.0f}")
assert future[0] < future.max() < 300             # 从低谷升起来

plt.figure(figsize=(6, 2.5))
plt.plot(years[-60:], values[-60:], label="actual")
plt.plot(range(2009, 2020), future, "--", label="forecast")
plt.xlabel("year")
plt.ylabel("sunspot number")
plt.legend()
plt.show()

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# - 数据：`values` 换成你的一列，按时间排好，间隔相等；缺的先补上
#   （`pandas` 的 `interpolate` 会用到后面的值，只许在训练段这样补，
#   预测时用 `ffill`）。
# - 划分：`first_valid`、`first_test` 换成你的两个时间点。
# - 几个变量：`values` 是 `(时间, 特征)`，均值按列算，`nn.LSTM(特征数, …)`，
#   窗口用 `unfold` 之后再 `transpose(1, 2)`；目标只取要预测的那一列。
# - `window` 至少盖住一个周期：小时数据看一天或一周，月数据看一年。
# - 一次预测几步：`nn.Linear(hidden, 步数)`，目标取后面几个数，
#   误差不像一步步推那样积累。
#
# 这里一次训练在 CPU 上只要几秒。序列长了，时间随窗口长度和窗口数增加，
# 有显卡时 `Trainer(accelerator="auto")` 会自己用上。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 测试好得不像真的 | 打乱了再划分；用全部数据算了均值；特征里有当天才知道的量 |
# | 预测是一条平线 | 没有归一化；`(batch, 1)` 与 `(batch,)` 广播了 |
# | 预测像真值右移一格 | 没学到东西，和“同上一年”比 |
# | 验证先降后升 | 过拟合：早停，或减小 `hidden` |
# | `input.size(-1) must be equal to input_size` | 少了 `unsqueeze(-1)` |
# | 结果小得可疑 | 忘了乘回 `std` 再报误差 |
#
# ## 练习 { #exercises }
#
# 1. `window` 改成 4、12、48，测试 RMSE 怎样变？
# 2. 目标改成 `y - x[:, -1, 0]`（今年比去年多多少），有没有好处？
# 3. 故意打乱了再划分：测试 RMSE 降到多少？往后推 11 年时也这样好吗？
# 4. `nn.LSTM` 换成 `nn.GRU`，或换成
#    [一维卷积](../layers/conv1d.md)。
#
# ## 相关 { #related }
#
# [LSTM](../layers/lstm.md) · [归一化](../datasets/normalize.md) ·
# [划分数据](../datasets/split.md) ·
# [用 Lightning 训练](../training/lightning.md) · 官方文档：
# [nn.LSTM](https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html)
