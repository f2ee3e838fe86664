# ---
# title: 图像分类：用 Lightning 微调 ResNet-34 识别汽车
# tags:
#   - 图像分类 微调 fine-tune 迁移学习
#   - resnet34 预训练权重 ResNet34_Weights
#   - StanfordCars 斯坦福汽车数据集 车型识别
#   - 换成自己的类别 model.fc num_classes 更改
#   - PyTorch Lightning 图像分类 例子
#   - weights.transforms 归一化 Resize 224
#   - 主干和头 不同的学习率
#   - 细粒度分类 fine-grained
# ---

# %% [markdown]
# # 图像分类：用 Lightning 微调 ResNet-34 识别汽车 { #image-classification }
#
# 从 ImageNet 上训练好的 ResNet-34 开始，换掉最后一层，
# 几千张照片就能认车型。没有下载照片也能运行：先用画出来的小车跑通。
#
# ## 你将得到什么 { #goal }
#
# - 一个微调好的分类器，存成 `cars.ckpt`，换成你的类别只改几行。
# - 微调的三个要点：预处理照权重的来，换头，主干用小的学习率。
#
# 需要 `pip install lightning torchmetrics scipy`。
# 预训练权重 83 MB，第一次运行时自动下载。
#
# ## 数据 { #data }
#
# `StanfordCars` 有 196 种车，8,144 张训练、8,041 张测试。
# 原来的网址已失效，[要手工放好](../errors/stanford-cars.md)：
#
# ```text
# data/stanford_cars/cars_train/00001.jpg …
# data/stanford_cars/cars_test/00001.jpg …
# data/stanford_cars/cars_test_annos_withlabels.mat
# data/stanford_cars/devkit/cars_train_annos.mat
# data/stanford_cars/devkit/cars_meta.mat
# ```
#
# 放好了就用照片。没有，就画四种小车，按同样的布局存好：
# 后面的代码完全一样，只是图小、遍数少，CPU 上十几秒跑完。

# %%
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from scipy.io import savemat

BODIES = {                                        # 车身的轮廓，宽 52
    "Bus": [(0, -4), (52, -4), (52, 22), (0, 22)],
    "Pickup": [(0, 12), (24, 12), (26, 2), (38, 2), (44, 12), (52, 14),
               (52, 22), (0, 22)],
    "Sedan": [(0, 14), (10, 12), (18, 3), (34, 3), (44, 12), (52, 14),
              (52, 22), (0, 22)],
    "Sports": [(0, 16), (14, 15), (24, 10), (32, 10), (40, 15), (52, 18),
               (52, 22), (0, 22)],
}


def draw(body, random):
    image = Image.new("RGB", (64, 64), tuple(random.integers(150, 240, 3)))
    pen, scale = ImageDraw.Draw(image), random.uniform(0.95, 1.15)
    left = random.uniform(1, 63 - 52 * scale)
    pen.rectangle((0, 46, 64, 64), fill="dimgray")
    points = [(left + scale * x, 50 + scale * (y - 22)) for x, y in body]
    pen.polygon(points, fill=tuple(random.integers(20, 230, 3)))
    for x in (left + 12 * scale, left + 40 * scale):
        pen.ellipse((x - 6, 44, x + 6, 56), fill="black")
    return image


def draw_cars(root, folder, annotations, count, random):
    names, rows = list(BODIES), []
    (root / folder).mkdir(parents=True)
    for i in range(count):
        name = f"{i + 1:05}.jpg"
        body = BODIES[names[i % len(names)]]
        draw(body, random).save(root / folder / name, quality=95)
        rows.append((name, i % len(names) + 1))   # 文件里的类别从 1 编号
    dtype = [("fname", "O"), ("class", "O")]
    (root / annotations).parent.mkdir(exist_ok=True)
    savemat(root / annotations, {"annotations": np.array(rows, dtype)})


real = Path("data/stanford_cars").exists()
if not real and not Path("drawn").exists():
    root, random = Path("drawn/stanford_cars"), np.random.default_rng(0)
    draw_cars(root, "cars_train", "devkit/cars_train_annos.mat", 160, random)
    draw_cars(root, "cars_test", "cars_test_annos_withlabels.mat", 60, random)
    savemat(root / "devkit/cars_meta.mat",
            {"class_names": np.array(list(BODIES), dtype="O")})
print("用下载的照片" if real else "用画出来的小车")

# %% [markdown]
# 预处理必须和预训练时一样：尺寸、裁剪、均值、标准差都在
# `weights.transforms()` 里。画的小车只有 64×64，缩到 32 就够。

# %%
import torch
from torchvision.models import ResNet34_Weights

torch.manual_seed(0)

weights = ResNet34_Weights.DEFAULT
size = 224 if real else 32
prepare = weights.transforms(
    crop_size=size, resize_size=256 if real else 32, antialias=True)
print(prepare)
print("参数", weights.meta["num_params"])
print("一张 224 的图", weights.meta["_ops"], "十亿次乘加")
print("ImageNet", weights.meta["_metrics"]["ImageNet-1K"])

# %% [markdown]
# 训练时加随机裁剪和翻转，归一化用同一组数；测试用 `prepare`。

# %%
from torch.utils.data import DataLoader
from torchvision import datasets
from torchvision.transforms import v2

augment = v2.Compose([
    v2.RandomResizedCrop(size, scale=(0.85, 1)), v2.RandomHorizontalFlip(),
    v2.ToImage(), v2.ToDtype(torch.float32, scale=True),
    v2.Normalize(prepare.mean, prepare.std)])

root = "data" if real else "drawn"
train_data = datasets.StanfordCars(
    root, split="train", download=False, transform=augment)
test_data = datasets.StanfordCars(
    root, split="test", download=False, transform=prepare)
classes = train_data.classes
print("训练", len(train_data), "测试", len(test_data), "类", len(classes))
print(classes[:4])

train_loader = DataLoader(train_data, batch_size=32 if real else 16,
                          shuffle=True, num_workers=4 if real else 0)
test_loader = DataLoader(test_data, batch_size=64)

# %% [markdown]
# 先看模型真正看到的图：取一批，乘回标准差、加回均值。

# %%
import matplotlib.pyplot as plt


def restore(x):
    """归一化过的 (n, 3, 高, 宽) → 能画的 (n, 高, 宽, 3)。"""
    mean, std = torch.tensor(prepare.mean), torch.tensor(prepare.std)
    return (x.permute(0, 2, 3, 1) * std + mean).clamp(0, 1)


x, y = next(iter(train_loader))
fig, axes = plt.subplots(2, 5, figsize=(5.5, 2.7))
for axis, image, label in zip(axes.flat, restore(x), y, strict=False):
    axis.imshow(image)
    axis.set_title(classes[label][:16], fontsize=8)
    axis.axis("off")
plt.show()
print("一批", tuple(x.shape), "标签", y[:8].tolist())

# %% [markdown]
# 总猜最多的那一类，能对多少？这是要超过的基线。

# %%
labels = torch.tensor([k for _, k in test_data._samples])   # 不必读图
counts = labels.bincount(minlength=len(classes))
baseline = (counts.max() / len(labels)).item()
print(f"多数基线 {baseline:.1%}")

# %% [markdown]
# ## 模型 { #model }
#
# `resnet34(weights=…)` 的最后一层 `fc` 有 1000 个输出，换成自己的类数。
# 新的一层从头学，学习率大；主干已经学好了，学习率小。
#
# `torchmetrics` 的准确率按整个验证集累计，不会因为最后一批小而算偏。

# %%
import lightning as L
from torch import nn
from torchmetrics.classification import MulticlassAccuracy
from torchvision.models import resnet34


class LitCars(L.LightningModule):
    def __init__(self, classes, lr=1e-3, backbone_lr=1e-4, pretrained=True):
        super().__init__()
        self.save_hyperparameters()
        self.model = resnet34(
            weights=ResNet34_Weights.DEFAULT if pretrained else None)
        self.model.fc = nn.Linear(self.model.fc.in_features, len(classes))
        self.accuracy = MulticlassAccuracy(len(classes), average="micro")
        self.losses, self.accuracies = [], []

    def forward(self, x):
        return self.model(x)                      # (batch, 类数)

    def training_step(self, batch, batch_idx):
        x, y = batch
        loss = nn.functional.cross_entropy(self(x), y)
        self.losses.append(loss.item())
        return loss

    def validation_step(self, batch, batch_idx):
        x, y = batch
        self.accuracy(self(x), y)
        self.log("valid_acc", self.accuracy)

    def on_validation_epoch_end(self):
        self.accuracies.append(self.accuracy.compute().item())

    def configure_optimizers(self):
        head = list(self.model.fc.parameters())
        backbone = [p for name, p in self.model.named_parameters()
                    if not name.startswith("fc.")]
        rates = [self.hparams.backbone_lr, self.hparams.lr]
        optimizer = torch.optim.AdamW(
            [{"params": backbone}, {"params": head}], lr=self.hparams.lr)
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer, rates,
            total_steps=self.trainer.estimated_stepping_batches)
        return [optimizer], [{"scheduler": schedule, "interval": "step"}]

# %% [markdown]
# `interval="step"` 不能漏：默认一遍才调一次学习率，`OneCycleLR` 就走不完。
#
# ## 训练 { #train }
#
# 画的小车和照片差得远，图也只有 32×32，主干要多改一些，
# 所以没有照片时两个学习率一样大。
# 还没学到东西时，损失应当在 ln（类数）附近。

# %% tags=["varies"]
import math

epochs = 12 if real else 4
model = LitCars(classes, lr=1e-3 if real else 2e-3,
                backbone_lr=1e-4 if real else 1e-3)
trainer = L.Trainer(
    max_epochs=epochs, accelerator="auto", devices=1, logger=False,
    enable_checkpointing=False, enable_progress_bar=False,
    enable_model_summary=False, num_sanity_val_steps=0)
trainer.fit(model, train_loader, test_loader)

start, steps = math.log(len(classes)), len(train_loader)
assert abs(model.losses[0] - start) < 1
for epoch, accuracy in enumerate(model.accuracies):
    loss = sum(model.losses[epoch * steps:][:steps]) / steps
    print(f"第 {epoch + 1} 遍  损失 {loss:.2f}  测试正确率 {accuracy:.1%}")
assert loss < 0.8 * start

# %% tags=["varies"]
fig, (left, right) = plt.subplots(1, 2, figsize=(6.5, 2.6))
every = max(1, len(model.losses) // 120)
left.plot(range(0, len(model.losses), every), model.losses[::every])
left.axhline(start, linestyle="--", color="gray", label="ln(classes)")
left.set(xlabel="step", ylabel="training loss", ylim=(0, None))
left.legend()
right.plot(range(1, epochs + 1), model.accuracies, marker="o")
right.axhline(baseline, linestyle="--", color="gray", label="majority")
right.set(xlabel="epoch", ylabel="test accuracy", ylim=(0, 1))
right.legend()
plt.show()

# %% [markdown]
# 这里图省事，拿测试集看进展。正式做时从训练集里分一份验证集来选
# 遍数和学习率，测试集只在最后看一次，见[划分](../datasets/split.md)。
#
# ## 评估 { #evaluate }
#
# 先看图。标题是真值和模型给真值的概率，认错的是红色。

# %% tags=["varies"]
model.eval().cpu()
x, truth = next(iter(test_loader))
with torch.inference_mode():
    probability = model(x).softmax(1)
predicted = probability.argmax(1)

fig, axes = plt.subplots(2, 5, figsize=(5.5, 2.7))
for i, (axis, image) in enumerate(zip(axes.flat, restore(x), strict=False)):
    axis.imshow(image)
    axis.set_title(f"{classes[truth[i]][:16]} {probability[i, truth[i]]:.2f}",
                   fontsize=8,
                   color="green" if predicted[i] == truth[i] else "red")
    axis.axis("off")
plt.show()

# %% tags=["varies"]
accuracy = trainer.validate(model, test_loader, verbose=False)[0]["valid_acc"]
assert accuracy > baseline + 0.2
print(f"测试正确率 {accuracy:.1%}，多数基线 {baseline:.1%}")
for k in truth.unique().tolist()[:4]:
    right = (predicted[truth == k] == k).float().mean().item()
    print(f"{classes[k]:8} 认对 {right:.0%}")

# %% [markdown]
# 上面的数是在画的小车上测的，而且这里的“预训练权重”是没训练过的替身，
# 等于从头训练；你联网运行时用的是真的权重。照片上别人得到的结果：
#
# | 模型 | StanfordCars 正确率 | 出处 |
# | --- | --- | --- |
# | ResNet-50，fastai，先小图后大图 | 84.2% → 89% | [amitdu6ey][1] |
# | ResNet-101，fastai，40 遍 | 测试集 91.4% | [codope][2] |
#
# 两份都是个人的记录，不是论文；ResNet-34 的没有找到可靠的。
# 第一份里，只换成更大的图就提高了约 5 个百分点：细分类要看清细节。
#
# [1]: https://github.com/amitdu6ey/stanford-cars-image-calssification-model
# [2]: https://github.com/codope/aiforsea-cv-cars
#
# 照片要用显卡：224 的图的计算量是 32 的 49 倍，8,144 张是 160 张的 51 倍。
# 小车在 CPU 上一遍约 3 秒，照片一遍就是两个小时左右。
#
# ## 保存与推理 { #save }
#
# `weights_only=True` 只存参数和 `__init__` 的参数（类名在里面），
# 不存优化器，文件小三分之二。载入时不必再下载预训练权重。

# %%
trainer.save_checkpoint("cars.ckpt", weights_only=True)

restored = LitCars.load_from_checkpoint(
    "cars.ckpt", map_location="cpu", pretrained=False)
restored.eval()
with torch.inference_mode():
    print("输出相同：", torch.allclose(restored(x), model(x), atol=1e-5))
print("类名", restored.hparams.classes[:4])

# %% [markdown]
# 认一张新图：换成你的路径。`prepare` 接受 PIL 图像，一张图也要有 batch 那一维。

# %% tags=["varies"]
draw(BODIES["Bus"], np.random.default_rng(7)).save("new.jpg")  # 换成你的照片

image = prepare(Image.open("new.jpg").convert("RGB")).unsqueeze(0)
with torch.inference_mode():
    probability = restored(image).softmax(1)[0]
for name, p in list(zip(restored.hparams.classes, probability))[:4]:
    print(f"{name:8} {p:.2f}")
assert real or probability.argmax() == 0

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# 图按类放进文件夹（`train/奥迪/a.jpg`、`test/宝马/b.jpg` …），
# 删掉画图的那一格，改这几处：
#
# ```text
# real = True
# train_data = datasets.ImageFolder("train", transform=augment)
# test_data = datasets.ImageFolder("test", transform=prepare)
# labels = torch.tensor(test_data.targets)
# ```
#
# `classes` 从文件夹名来，其余不用动。图里的车很小时，先裁出来再训练。
# 每类只有几十张时，先冻结主干，只训练头：在 `__init__` 换头之前加
# `self.model.requires_grad_(False)`，见[微调](../training/finetune.md)。
# 要在命令行上调学习率，照[命令行脚本](../training/cli.md)包一层 `main()`。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | [`Dataset not found.`](../errors/stanford-cars.md) | 文件没放对，多一层或少一层文件夹 |
# | [`Target … is out of bounds.`](../errors/target-out-of-bounds.md) | 没有换头；标签从 1 开始编号 |
# | 损失一开始就远大于 ln（类数） | 归一化不是预训练的那一组；图还是 0–255 |
# | 微调还不如只训练头 | 主干的学习率太大，把学过的冲掉了 |
# | 训练很好，测试差 | 过拟合：裁剪的 `scale` 调低、遍数减少 |
# | 测试时好时坏 | 漏了 `eval()`；批太小，BatchNorm 的统计不准 |
# | 载入时又去下载权重 | 没有写 `pretrained=False` |
# | [`size mismatch for model.fc.weight`](../errors/state-dict-size.md) | 类数改了，旧的头不能载入，重新训练 |
# | [显存不够](../errors/cuda-oom.md) | 减 `batch_size`；`Trainer(precision="16-mixed")` |
#
# ## 练习 { #exercises }
#
# 1. 把 `pretrained` 改成 `False`，别的不动，在照片上差多少？
# 2. 冻结主干只训练头，正确率和时间各变多少？
# 3. 换成 `resnet18`、`resnet50`：除了名字，还有哪里要改？
# 4. 加 `ModelCheckpoint(monitor="valid_acc", mode="max")`，留住最好的一遍。
#
# ## 相关 { #related }
#
# [微调](../training/finetune.md) ·
# [预训练的图像模型](../layers/pretrained-vision.md) ·
# [图像数据集](../datasets/image-dataset.md) ·
# [参数组](../optimizers/param-groups.md) ·
# [从头训练小 ResNet](cifar-resnet.md) ·
# 官方文档：[resnet34](https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.resnet34.html)、
# [StanfordCars](https://docs.pytorch.org/vision/stable/generated/torchvision.datasets.StanfordCars.html)
