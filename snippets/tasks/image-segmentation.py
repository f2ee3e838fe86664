# ---
# title: 图像分割：用 Lightning 微调 ResNet-50 分割模型
# tags:
#   - 图像分割 语义分割 semantic segmentation
#   - fcn_resnet50 deeplabv3_resnet50 微调 更改类别数
#   - U-Net UNet 从头实现
#   - 掩码 mask 标签 255 ignore_index
#   - mIoU 交并比 MulticlassJaccardIndex Dice
#   - tv_tensors.Mask 图和掩码一起做数据增强
#   - 类别不平衡 背景太多 全是背景
#   - PyTorch Lightning 分割 例子
# ---

# %% [markdown]
# # 图像分割：用 Lightning 微调 ResNet-50 分割模型 { #image-segmentation }
#
# 给每个像素一个类别。真的照片用预训练的 ResNet-50 分割模型；
# 这里用 CPU 上几秒就学得会的小 U-Net，两者的训练代码是同一段。
#
# ## 你将得到什么 { #goal }
#
# - 一个 `LitSegmenter`，小 U-Net 和 `fcn_resnet50` 都能放进去训练。
# - 图和掩码（mask）一起读、一起增强的数据集，换成你的文件夹就能用。
# - 逐类的交并比（IoU），以及为什么不看像素正确率。
#
# 需要 `pip install lightning torchmetrics`。
#
# ## 数据 { #data }
#
# 一张图配一张同样大小的掩码 PNG，掩码的每个像素是类别编号：
# 0 背景、1 圆、2 方块，255 表示不算（看不清、标不准的地方）。
# 先画 200 对存进文件夹，布局和你自己的数据一样。颜色有重叠，只看颜色分不清。

# %%
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

NAMES = ("background", "disc", "square")


def draw(random, size=(48, 48)):
    width, height = size
    noise = random.integers(80, 180, (height // 8, width // 8), np.uint8)
    image = Image.fromarray(noise).resize(size).convert("RGB")
    mask = Image.new("L", size, 0)
    for _ in range(random.integers(1, 4)):
        kind, r = random.integers(1, 3), random.integers(7, 12)
        x, y = random.integers(r, width - r), random.integers(r, height - r)
        box = (x - r, y - r, x + r, y + r)
        color = random.integers(0, 180, 3)
        color[0 if kind == 1 else 2] += 75        # 圆偏红，方块偏蓝
        for canvas, fill in ((image, tuple(color)), (mask, int(kind))):
            pen = ImageDraw.Draw(canvas)
            (pen.ellipse if kind == 1 else pen.rectangle)(box, fill=fill)
    return image.filter(ImageFilter.GaussianBlur(0.6)), mask


random = np.random.default_rng(0)
for split, count in (("train", 160), ("test", 40)):
    for kind in ("images", "masks"):
        Path("shapes", split, kind).mkdir(parents=True, exist_ok=True)
    for i in range(count):
        image, mask = draw(random)
        image.save(f"shapes/{split}/images/{i:03}.png")
        mask.save(f"shapes/{split}/masks/{i:03}.png")   # 不能存成 JPEG

# %% [markdown]
# 随机翻转时，掩码要跟着图一起翻。`tv_tensors` 告诉 `v2` 哪个是图、哪个是掩码：
# 翻转和裁剪两个都做，归一化只对图做，缩放掩码时自动用最近邻。
# 先换类型再包成 `Mask`：反过来写 `Mask(…).long()` 得到普通张量，不会跟着翻。

# %%
import torch
from torch.utils.data import DataLoader, Dataset
from torchvision import tv_tensors
from torchvision.transforms import v2

torch.manual_seed(0)


class Folder(Dataset):
    def __init__(self, root, transform):
        self.images = sorted(Path(root, "images").iterdir())
        self.masks = Path(root, "masks")
        self.transform = transform

    def __len__(self):
        return len(self.images)

    def __getitem__(self, i):
        path = self.images[i]
        image = tv_tensors.Image(Image.open(path).convert("RGB"))
        mask = np.array(Image.open(self.masks / f"{path.stem}.png"))
        mask = tv_tensors.Mask(torch.from_numpy(mask).long())
        return self.transform(image, mask)


normalize = [v2.ToDtype({tv_tensors.Image: torch.float32, "others": None},
                        scale=True),
             v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])]
train_data = Folder("shapes/train", v2.Compose(
    [v2.RandomHorizontalFlip(), v2.RandomVerticalFlip(), *normalize]))
test_data = Folder("shapes/test", v2.Compose(normalize))
train_loader = DataLoader(train_data, batch_size=8, shuffle=True)
test_loader = DataLoader(test_data, batch_size=20)

x, y = next(iter(test_loader))
print("图", tuple(x.shape), x.dtype, "掩码", tuple(y.shape), y.dtype)
print("出现的编号", y.unique().tolist())

# %% [markdown]
# 先看图和掩码对不对得上。对不上时，训练不会报错，只是学不会。

# %%
import matplotlib.pyplot as plt


def show(images, *masks, titles):
    """第一行是图，下面每行一种掩码。"""
    mean = torch.tensor([0.485, 0.456, 0.406])
    std = torch.tensor([0.229, 0.224, 0.225])
    pictures = (images.permute(0, 2, 3, 1) * std + mean).clamp(0, 1)
    rows = [pictures, *masks]
    fig, axes = plt.subplots(
        len(rows), len(images), figsize=(6, 1.05 * len(rows)), squeeze=False)
    for row, line, title in zip(rows, axes, titles, strict=True):
        for picture, axis in zip(row, line, strict=True):
            axis.imshow(picture, vmin=0, vmax=2, cmap="viridis")
            axis.set(xticks=[], yticks=[])
        line[0].set_ylabel(title, fontsize=8)
    plt.show()


show(x[:6], y[:6], titles=("image", "mask"))

# %% [markdown]
# 什么都不学，把所有像素都叫背景，像素正确率就很高。
# 交并比（IoU）是“预测和真值的交集”除以“并集”，每一类单独算：
# 没找到的类是 0，所以平均（mIoU）骗不了人。

# %%
labels = torch.cat([y for _, y in test_loader])
share = labels.flatten().bincount(minlength=3) / labels.numel()
for name, part in zip(NAMES, share, strict=True):
    print(f"{name:10} {part:.1%} 的像素")
baseline = share[0].item() / 3                   # 背景的 IoU，其余两类是 0
print(f"全叫背景：像素正确率 {share[0]:.1%}，mIoU {baseline:.3f}")

# %% [markdown]
# ## 模型 { #model }
#
# 真的照片用 `fcn_resnet50`：主干在 ImageNet 上训练过，分割头是新的。
# 它返回字典：`out` 是每个像素的类别分数，
# `aux` 是主干中段的分割头，只在训练时帮忙，损失乘 0.5。
# 输入的归一化要用主干的那一组，上面的 `Normalize` 就是。

# %%
from torchvision.models import ResNet50_Weights, segmentation

big = segmentation.fcn_resnet50(
    weights=None, weights_backbone=ResNet50_Weights.DEFAULT,
    num_classes=len(NAMES), aux_loss=True)
with torch.inference_mode():
    for name, scores in big.eval()(x[:1]).items():
        print(name, tuple(scores.shape))
for weights in (segmentation.FCN_ResNet50_Weights.DEFAULT,
                segmentation.DeepLabV3_ResNet50_Weights.DEFAULT):
    print(type(weights).__name__, weights.meta["_metrics"])

# %% [markdown]
# 最后两行是 torchvision 发布的成绩：COCO 验证集上属于 VOC 20 类的部分，单位 %。
# 从这样的权重开始更省事：`fcn_resnet50(weights="DEFAULT")` 是 21 类，
# 把 `classifier[4]` 换成 `nn.Conv2d(512, 类数, 1)`、
# `aux_classifier[4]` 换成 `nn.Conv2d(256, 类数, 1)`。
#
# 小 U-Net：缩小两次看得远，再放大回来；
# 每次放大后和同样大小的那一层拼起来（跳跃连接），边界才准。
# 它也返回 `{"out": …}`，和大模型接口一样。

# %%
from torch import nn
from torch.nn.functional import cross_entropy, interpolate


def block(c_in, c_out):
    return nn.Sequential(
        nn.Conv2d(c_in, c_out, 3, padding=1, bias=False),
        nn.BatchNorm2d(c_out), nn.ReLU(),
        nn.Conv2d(c_out, c_out, 3, padding=1, bias=False),
        nn.BatchNorm2d(c_out), nn.ReLU())


class UNet(nn.Module):
    def __init__(self, classes, width=8):
        super().__init__()
        self.down1 = block(3, width)
        self.down2 = block(width, 2 * width)
        self.bottom = block(2 * width, 4 * width)
        self.up2 = block(6 * width, 2 * width)
        self.up1 = block(3 * width, width)
        self.head = nn.Conv2d(width, classes, 1)
        self.pool = nn.MaxPool2d(2)

    def forward(self, x):                        # 高、宽是 4 的倍数
        fine = self.down1(x)                     # (batch, 8, 48, 48)
        middle = self.down2(self.pool(fine))     # (batch, 16, 24, 24)
        z = self.bottom(self.pool(middle))       # (batch, 32, 12, 12)
        z = interpolate(z, scale_factor=2)
        z = self.up2(torch.cat((z, middle), dim=1))
        z = interpolate(z, scale_factor=2)
        z = self.up1(torch.cat((z, fine), dim=1))
        return {"out": self.head(z)}             # (batch, 类数, 48, 48)

# %% [markdown]
# 损失是每个像素的交叉熵，标签 `(batch, 高, 宽)`、`int64`；
# `ignore_index=255` 的像素不算。IoU 在整个测试集上累计之后再除。

# %%
import lightning as L
from torchmetrics.classification import MulticlassJaccardIndex


class LitSegmenter(L.LightningModule):
    def __init__(self, net, classes, lr=1e-2):
        super().__init__()
        self.net, self.lr = net, lr
        self.iou = MulticlassJaccardIndex(
            classes, average=None, ignore_index=255)
        self.losses, self.history = [], []

    def forward(self, x):
        return self.net(x)["out"]

    def training_step(self, batch, batch_idx):
        x, y = batch
        scores = self.net(x)
        loss = cross_entropy(scores["out"], y, ignore_index=255)
        if "aux" in scores:
            loss = loss + 0.5 * cross_entropy(
                scores["aux"], y, ignore_index=255)
        self.losses.append(loss.item())
        return loss

    def validation_step(self, batch, batch_idx):
        x, y = batch
        self.iou.update(self(x).argmax(1), y)

    def on_validation_epoch_end(self):
        self.history.append(self.iou.compute().cpu())
        self.log("miou", self.history[-1].mean())
        self.iou.reset()

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.parameters(), lr=self.lr)
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer, self.lr,
            total_steps=self.trainer.estimated_stepping_batches)
        return [optimizer], [{"scheduler": schedule, "interval": "step"}]


model = LitSegmenter(UNet(len(NAMES)), len(NAMES))

# %% [markdown]
# ## 训练 { #train }
#
# 要训练大模型，把 `UNet(len(NAMES))` 换成 `big.train()`，`lr=1e-4`，其余不动。
# `.train()` 不能漏：上面用过 `eval()`，`Trainer` 不会替你换回来。

# %% tags=["varies"]
import math

trainer = L.Trainer(
    max_epochs=8, accelerator="auto", devices=1, logger=False,
    enable_checkpointing=False, enable_progress_bar=False,
    enable_model_summary=False, num_sanity_val_steps=0)
trainer.fit(model, train_loader, test_loader)

print("遍数  mIoU   " + "  ".join(NAMES))
for epoch in (0, 1, 3, 7):
    iou = model.history[epoch]
    print(f"{epoch + 1:4}  {iou.mean():.3f}  "
          f"{iou[0]:10.3f}  {iou[1]:4.3f}  {iou[2]:6.3f}")
assert sum(model.losses[-10:]) / 10 < 0.5 * math.log(3)

# %% tags=["varies"]
fig, (left, right) = plt.subplots(1, 2, figsize=(6.5, 2.6))
left.plot(model.losses)
left.axhline(math.log(3), linestyle="--", color="gray", label="ln 3")
left.set(xlabel="step", ylabel="training loss", ylim=(0, None))
left.legend()
curves = torch.stack(model.history)
for k, name in enumerate(NAMES):
    right.plot(range(1, len(curves) + 1), curves[:, k], label=name)
right.set(xlabel="epoch", ylabel="IoU", ylim=(0, 1))
right.legend()
plt.show()

# %% [markdown]
# 背景先学会，圆和方块后学会；头几遍某一类是 0 不算失败。
#
# ## 评估 { #evaluate }
#
# 先看图：第二行真值，第三行预测。错的多半在边界，和颜色像另一类的地方。

# %% tags=["varies"]
model.eval().cpu()
with torch.inference_mode():
    predicted = model(x).argmax(1)
show(x[:6], y[:6], predicted[:6], titles=("image", "truth", "predicted"))

# %% tags=["varies"]
iou = model.history[-1]
with torch.inference_mode():
    found = torch.cat([model(x).argmax(1) for x, _ in test_loader])
accuracy = (found == labels).float().mean().item()
assert iou.mean() > baseline + 0.25
print(f"mIoU {iou.mean():.3f}，全叫背景 {baseline:.3f}")
print(f"像素正确率 {accuracy:.1%}，全叫背景 {share[0]:.1%}")

# %% [markdown]
# 上面的数是在画的圆和方块上测的；真的照片上能到多少，看[模型](#model)的输出。
# `fcn_resnet50` 一张 520×520 的图要 1,530 亿次乘加（`weights.meta["_ops"]`），
# 要用显卡；显存不够就减批的大小，最少留 2 张。
#
# ## 保存与推理 { #save }
#
# 只存网络的参数，类名一起存。

# %%
torch.save({"net": model.net.state_dict(), "names": NAMES}, "unet.pt")

saved = torch.load("unet.pt", map_location="cpu")
restored = UNet(len(saved["names"]))
restored.load_state_dict(saved["net"])
restored.eval()
with torch.inference_mode():
    print("输出相同：", torch.allclose(restored(x)["out"], model(x),
                                       atol=1e-5))

# %% [markdown]
# 新图可以是别的大小：网络全是卷积。边长不是 4 的倍数时先补边，预测后再裁掉。

# %% tags=["varies"]
draw(np.random.default_rng(5), (130, 70))[0].save("new.png")  # 换成你的图

image = tv_tensors.Image(Image.open("new.png").convert("RGB"))
image = v2.Compose(normalize)(image).unsqueeze(0)
height, width = image.shape[-2:]
padded = nn.functional.pad(image, (0, -width % 4, 0, -height % 4))
with torch.inference_mode():
    scores = restored(padded)["out"][..., :height, :width]
found = scores.argmax(1)
Image.fromarray(found[0].byte().numpy()).save("new-mask.png")
print("补边后", tuple(padded.shape), "掩码", tuple(found.shape))
for k, name in enumerate(saved["names"]):
    print(f"{name:10} {(found == k).float().mean():.1%}")
show(image, found, titles=("image", "predicted"))

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# 文件按 `train/images/a.jpg`、`train/masks/a.png` 放好，名字对应，改这几处：
#
# - `NAMES` 换成你的类名，0 是背景；`Folder("train", …)`、`Folder("test", …)`，
#   删掉画图的循环。
# - 大小不一：两个 `Compose` 最前面加 `v2.Resize((512, 512))`，掩码会自动用最近邻。
# - 标注工具导出的是多边形：先用 `ImageDraw.Draw(mask).polygon(点, fill=编号)`
#   画成掩码。导出的是彩色掩码：逐个颜色换成编号。
# - 掩码是 0 和 255 的二值图：读完加 `mask = mask // 255`，
#   不然前景全被 `ignore_index` 忽略了。
# - `show` 里的 `vmax=2` 和 `math.log(3)` 改成你的类数。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 预测全是背景 | 遍数太少；前景太小：`cross_entropy(weight=…)` 加大前景 |
# | [`Target … is out of bounds`](../errors/target-out-of-bounds.md) | 掩码里有大于等于类数的编号，看 `y.unique()` |
# | [`only batches of spatial targets supported`](../layers/fcn.md#pitfalls) | 掩码多了通道维，要 `(batch, 高, 宽)` |
# | 掩码里有奇怪的编号 | 存成了 JPEG，或用双线性缩放过 |
# | `Expected more than 1 value per channel` | 大模型的批只有 1 张，BatchNorm 算不了 |
# | `Sizes of tensors must match … dim 1` | U-Net 的边长不是 4 的倍数 |
# | 损失不降 | 图和掩码没有一起翻转；`sorted` 之后名字对不上 |
#
# ## 练习 { #exercises }
#
# 1. 去掉两处 `torch.cat` 的跳跃连接（改输入通道数），边界变成什么样？
# 2. 把 `interpolate` 换成 `nn.ConvTranspose2d(…, 2, stride=2)`，mIoU 变多少？
# 3. 把掩码边界的一圈写成 255，IoU 升还是降？为什么？
# 4. 换成 `deeplabv3_resnet50`：除了名字，还要改什么？
#
# ## 相关 { #related }
#
# [FCN](../layers/fcn.md) · [FCN 论文](../papers/fcn.md) ·
# [上采样](../layers/upsample.md) · [交叉熵](../losses/cross-entropy.md) ·
# [Lightning](../training/lightning.md) · [目标检测](object-detection.md) ·
# 官方文档：[分割模型](https://docs.pytorch.org/vision/stable/models.html#semantic-segmentation)、
# [tv_tensors](https://docs.pytorch.org/vision/stable/tv_tensors.html)
