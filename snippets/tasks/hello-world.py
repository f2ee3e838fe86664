# ---
# title: Hello world：用 Lightning 预训练自编码器
# tags:
#   - PyTorch Lightning 入门 hello world
#   - 自编码器 autoencoder AutoEncoder
#   - LightningModule Trainer 例子
#   - LitAutoEncoder training_step configure_optimizers
#   - 预训练 pretrain 无监督 自监督
#   - 降维 编码 encoder decoder 重建误差
#   - load_from_checkpoint 载入 Lightning 模型
# ---

# %% [markdown]
# # Hello world：用 Lightning 预训练自编码器 { #hello-world }
#
# 把 784 个像素压成 3 个数，再还原成图：不用标签就能训练。
# 训练循环交给 Lightning 的 `Trainer`，自己只写模型、一步的损失和优化器。
#
# ## 你将得到什么 { #goal }
#
# - 一个 `LightningModule`，换掉网络和损失就是你自己的任务。
# - 一个不用标签学出来的编码器，以及检查它学到了什么的三种办法：
#   看重建、和主成分分析（PCA）比、拿 3 个数去分类。
#
# 需要 `pip install lightning scikit-learn`。MNIST 第一次运行时下载到 `./data`。
#
# ## 数据 { #data }
#
# MNIST 的训练图转成 float32 不到 200 MB，一次放进内存，
# 不必每张图都过一遍 `transform`。
# 训练集再分出一成做验证：验证损失不再降，就该停了。

# %%
import torch
from torch.utils.data import DataLoader, TensorDataset, random_split
from torchvision import datasets

torch.manual_seed(0)


def load(train):
    mnist = datasets.MNIST("./data", train=train, download=True)
    images = mnist.data.flatten(1).float() / 255      # 0–255 变成 0–1
    return TensorDataset(images, mnist.targets)


train_data, valid_data = random_split(load(train=True), [0.9, 0.1])
test_data = load(train=False)
print("训练", len(train_data), "验证", len(valid_data), "测试", len(test_data))

train_loader = DataLoader(train_data, batch_size=64, shuffle=True)
valid_loader = DataLoader(valid_data, batch_size=256)
x, y = train_data[:]
print("形状", tuple(x.shape), "范围", x.min().item(), "到", x.max().item())

# %% [markdown]
# 先看图。下面每一列是一个数字。

# %%
import matplotlib.pyplot as plt


def show(rows):
    """每行一组展平的图，上下排成一张大图。"""
    grid = torch.cat([row.reshape(-1, 28, 28).permute(1, 0, 2).flatten(1)
                      for row in rows])
    plt.figure(figsize=(6, 0.6 * len(rows)))
    plt.imshow(grid, cmap="gray", vmin=0, vmax=1)
    plt.axis("off")
    plt.show()


samples, digits = test_data[:10]
show([samples])
print("标签", digits.tolist())

# %% [markdown]
# 不看图也能“还原”：一律给出训练集的平均图。它的均方误差是最低的门槛，
# 学出来的编码必须比它低得多。

# %%
mean_image = x.mean(0)
test_x, test_y = test_data[:]
baseline = (test_x - mean_image).pow(2).mean().item()
print(f"一律给平均图，测试集均方误差 {baseline:.4f}")

# %% [markdown]
# ## 模型 { #model }
#
# 编码器（encoder）784 → 128 → 3，解码器（decoder）反过来。
# 中间只有 3 个数，模型没法照抄输入，只好学出数字的样子有哪几种变化。
#
# `LightningModule` 里的方法各管一件事：
#
# | 方法 | 什么时候被调用 | 返回 |
# | --- | --- | --- |
# | `forward` | 你写 `model(x)` 时 | 使用时要的结果，这里是重建 |
# | `training_step` | 训练的每个 batch | 损失，`Trainer` 替你求导、更新 |
# | `validation_step` | 每一遍训练之后 | 不用返回，`self.log` 记下来 |
# | `configure_optimizers` | 开始时一次 | 优化器 |
#
# 常见的错误是把损失写进 `forward`：那样 `model(x)` 就没法用来预测了。

# %%
import lightning as L
from torch import nn


class LitAutoEncoder(L.LightningModule):
    def __init__(self, code=3, lr=1e-3):
        super().__init__()
        self.save_hyperparameters()               # 载入时用来重建模型
        self.encoder = nn.Sequential(
            nn.Linear(28 * 28, 128), nn.ReLU(), nn.Linear(128, code))
        self.decoder = nn.Sequential(
            nn.Linear(code, 128), nn.ReLU(), nn.Linear(128, 28 * 28))
        self.history = []

    def forward(self, x):                         # (batch, 784)
        return self.decoder(self.encoder(x))

    def training_step(self, batch, batch_idx):
        x, _ = batch                              # 标签用不上
        loss = nn.functional.mse_loss(self(x), x)
        self.log("train_loss", loss, on_step=False, on_epoch=True)
        return loss

    def validation_step(self, batch, batch_idx):
        x, _ = batch
        self.log("valid_loss", nn.functional.mse_loss(self(x), x))

    def on_train_epoch_end(self):
        logged = self.trainer.callback_metrics
        self.history.append(
            (logged["train_loss"].item(), logged["valid_loss"].item()))

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=self.hparams.lr)


model = LitAutoEncoder()
print("编码", tuple(model.encoder(samples).shape))
print("重建", tuple(model(samples).shape))
print("参数", sum(p.numel() for p in model.parameters()), "个")

# %% [markdown]
# ## 训练 { #train }
#
# `Trainer` 自己找显卡、移数据、清梯度、切换 train 和 eval 模式。
# 这里关掉了日志文件和进度条；正式训练时把那几个参数删掉，
# 它会存检查点，并画进度条。60,000 张图一遍是 844 步，先跑 20 遍看看。

# %% tags=["varies"]
trainer = L.Trainer(
    max_epochs=20, accelerator="auto", devices=1, logger=False,
    enable_checkpointing=False, enable_progress_bar=False,
    enable_model_summary=False)
trainer.fit(model, train_loader, valid_loader)

train_loss, valid_loss = zip(*model.history, strict=True)
for epoch in (0, 1, 4, 19):
    print(f"第 {epoch + 1} 遍  训练 {train_loss[epoch]:.4f}"
          f"  验证 {valid_loss[epoch]:.4f}")
assert valid_loss[-1] < 0.8 * valid_loss[0]

# %% tags=["varies"]
plt.figure(figsize=(5, 3))
epochs = range(1, len(train_loss) + 1)
plt.plot(epochs, train_loss, label="train")
plt.plot(epochs, valid_loss, label="validation")
plt.axhline(baseline, linestyle="--", color="gray", label="mean image")
plt.xlabel("epoch")
plt.ylabel("mean squared error")
plt.ylim(bottom=0)
plt.legend()
plt.show()

# %% [markdown]
# 虚线是平均图的误差。验证损失若开始回升，就是过拟合，
# 加上 `callbacks=[EarlyStopping("valid_loss")]` 让它自己停。
#
# ## 评估 { #evaluate }
#
# 先看重建：上面一行是没见过的图，下面一行是从 3 个数还原的。

# %% tags=["varies"]
model.eval().cpu()
with torch.inference_mode():
    codes = model.encoder(test_x)
    rebuilt = model.decoder(codes)
show([samples, rebuilt[:10].clamp(0, 1)])

# %% [markdown]
# 再看数。PCA 也是压成 3 个数再还原，但只会线性组合；自编码器应当更准。

# %% tags=["varies"]
center, (_, _, axes) = x.mean(0), torch.pca_lowrank(x, q=3)
pca = (test_x - center) @ axes @ axes.T + center
pca_error = (pca - test_x).pow(2).mean().item()
error = (rebuilt - test_x).pow(2).mean().item()
assert error < 0.75 * baseline and error < pca_error
print("测试集均方误差")
print(f"  平均图   {baseline:.4f}")
print(f"  PCA      {pca_error:.4f}")
print(f"  自编码器 {error:.4f}")

# %% [markdown]
# 训练时没有给过标签。3 个数里有没有“是几”的信息？
# 用最近的 5 个邻居投票来分类：瞎猜是一成左右。

# %% tags=["varies"]
from sklearn.neighbors import KNeighborsClassifier

with torch.inference_mode():
    train_codes = model.encoder(x)
probe = KNeighborsClassifier(5).fit(train_codes.numpy(), y.numpy())
accuracy = probe.score(codes.numpy(), test_y.numpy())
majority = test_y.bincount().max().item() / len(test_y)
assert accuracy > majority + 0.3
print(f"只用 3 个数分类 {accuracy:.1%}，多数基线 {majority:.1%}")

# %% tags=["varies"]
some = codes[:500]
plt.figure(figsize=(5, 4))
plt.scatter(some[:, 0], some[:, 1], c=test_y[:500], cmap="tab10", s=6,
            rasterized=True)
plt.colorbar(label="digit")
plt.xlabel("code 0")
plt.ylabel("code 1")
plt.show()

# %% [markdown]
# 同一个数字聚在一起，形状像的（如 4 和 9）挨着。
# 上面的数是在替身数据上测的：1,497 张训练、300 张测试，放大的 8×8 小图。
# 在真的 MNIST 上数值不同，三种做法的次序应当一样。
#
# ## 保存与推理 { #save }
#
# Lightning 的检查点里有参数、超参数和优化器状态。
# 载入用类方法 `load_from_checkpoint`，不用先建模型；
# `weights_only=True` 不执行文件里夹带的代码，别人给的文件尤其要写。

# %%
trainer.save_checkpoint("autoencoder.ckpt")

restored = LitAutoEncoder.load_from_checkpoint(
    "autoencoder.ckpt", map_location="cpu", weights_only=True)
restored.eval()
with torch.inference_mode():
    print("输出相同：", torch.equal(restored(samples), model(samples)))
print("超参数", dict(restored.hparams))

# %% [markdown]
# 一张新图：编码成 3 个数，再还原。
# 解码器也可以单独用：两个编码之间走几步，图就从一个数字变成另一个。

# %% tags=["varies"]
with torch.inference_mode():
    one = restored.encoder(samples[3:4])
    steps = torch.linspace(0, 1, 10).unsqueeze(1)
    path = restored.decoder(codes[0] + steps * (codes[1] - codes[0]))
print("编码", [round(v, 2) for v in one[0].tolist()])
show([path.clamp(0, 1)])

# %% [markdown]
# 只要编码器的参数，当作别的模型的第一段：
# `torch.save(model.encoder.state_dict(), "encoder.pt")`。
#
# ## 换成你自己的数据 { #own-data }
#
# 改三处：
#
# - `load`：返回 `TensorDataset(特征, 标签)`，特征是
#   `(样本数, 维数)` 的 float32，先缩放到差不多的范围；没有标签就用全 0 代替。
# - `28 * 28` 换成你的维数，`code=3` 先试 8 或 16，看验证损失还降不降。
# - `show` 只适合图；表格数据就打印几行输入和重建，一列一列对着看。
#
# 彩色或大的图不要展平，把 `nn.Linear` 换成
# [卷积](../layers/conv.md)和[上采样](../layers/upsample.md)。
# 要在命令行上调 `code` 和 `lr`，照[命令行脚本](../training/cli.md)包一层
# `main()`。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 重建全是同一张模糊的图 | 没学动：`lr` 太小，或遍数太少 |
# | 训练低、验证高 | 过拟合：`code` 太大，或数据太少 |
# | `callback_metrics` 里没有 `valid_loss` | `fit` 没有给验证集 |
# | `No validation_step() … to run` | 给了验证集，却没写那个方法 |
# | 参数不更新 | `training_step` 忘了 `return loss` |
# | 载入时缺参数 | `__init__` 没有 `self.save_hyperparameters()` |
# | 输出有负数或大于 1 | 正常，最后一层没有限制；画图时 `clamp` |
#
# ## 练习 { #exercises }
#
# 1. `code` 改成 2、8、32，各记下测试误差。PCA 追得上吗？
# 2. 去掉两个 `nn.ReLU()`，误差和 PCA 比怎么样？为什么？
# 3. 输入加噪声 `x + 0.3 * torch.randn_like(x)`，目标仍是 `x`：
#    这是去噪自编码器。重建变好还是变差？
# 4. 换成 `datasets.FashionMNIST`，别的不动。
#
# ## 相关 { #related }
#
# [用 Lightning 训练](../training/lightning.md) ·
# [MNIST：SimpleCNN](mnist-cnn.md) · [均方误差](../losses/mse.md) ·
# [保存与加载](../training/save-load.md) ·
# 官方文档：[Lightning](https://lightning.ai/docs/pytorch/stable/)
