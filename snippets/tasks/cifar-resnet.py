# ---
# title: CIFAR-10：从头训练一个小 ResNet
# tags:
#   - CIFAR-10 CIFAR10 图像分类
#   - ResNet 残差网络 ResNet-20 ResNet-18 CIFAR
#   - datasets.CIFAR10 数据增强 RandomCrop RandomHorizontalFlip
#   - 残差块 BasicBlock shortcut 从头实现
#   - BatchNorm 放在卷积后 bias=False
#   - SGD momentum weight_decay OneCycleLR 学习率
#   - MNIST 换成 ResNet 准确率 混淆矩阵
#   - torchvision resnet18 用在 32×32 小图
# ---

# %% [markdown]
# # CIFAR-10：从头训练一个小 ResNet { #cifar-resnet }
#
# 32×32 的彩色小图，10 类。残差块二十行就能写完；
# 论文里的 ResNet-20 和这里的小网络只差一个数：每段几个块。
#
# ## 你将得到什么 { #goal }
#
# - 一个自己写的 ResNet，`blocks=1` 是 8 层，`blocks=3` 就是 ResNet-20。
# - 训练图像分类器的标准做法：增强、SGD 加动量、学习率先升后降。
# - 存成 `cifar.pt`，以后读一张图就能预测。
#
# CIFAR-10 有 50,000 张训练图、10,000 张测试图，第一次运行时下载 170 MB 到 `./data`。
# 在 CPU 上先用 `blocks=1` 跑通；要论文的准确率，用显卡，照[最后的表](#real)改。
#
# ## 数据 { #data }
#
# 先不加任何变换，看看原样。

# %%
import torch
from torchvision import datasets

torch.manual_seed(0)

train_data = datasets.CIFAR10("./data", train=True, download=True)
test_data = datasets.CIFAR10("./data", train=False, download=True)
classes = train_data.classes
print("训练", train_data.data.shape, "测试", test_data.data.shape)
print(classes)

# %%
import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 5, figsize=(5.5, 2.6))
for k, axis in enumerate(axes.flat):
    first = train_data.targets.index(k)           # 每类的第一张
    axis.imshow(train_data.data[first])
    axis.set_title(classes[k], fontsize=8)
    axis.axis("off")
plt.show()

# %% [markdown]
# 每类一样多，总猜同一类只对一成，这是要超过的基线。
# 归一化用训练集自己的均值和标准差：按通道算一次，训练、测试、上线都用它。

# %%
pixels = torch.from_numpy(train_data.data) / 255       # (张数, 32, 32, 3)
mean = pixels.mean(dim=(0, 1, 2)).tolist()
std = pixels.std(dim=(0, 1, 2)).tolist()
print("均值  ", [round(v, 3) for v in mean])
print("标准差", [round(v, 3) for v in std])

counts = torch.tensor(test_data.targets).bincount(minlength=10)
baseline = (counts.max() / counts.sum()).item()
print(f"多数基线 {baseline:.1%}")

# %% [markdown]
# 训练时四周补 4 个像素再随机裁回 32×32，一半的图左右翻转：
# 同一张图每遍看起来都不一样，过拟合来得慢。测试时不能增强。
# 两种变换不同，所以两个数据集各用各的 `transform`。

# %%
from torch.utils.data import DataLoader
from torchvision.transforms import v2

to_tensor = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True),
             v2.Normalize(mean, std)]
train_data.transform = v2.Compose([
    v2.RandomCrop(32, padding=4), v2.RandomHorizontalFlip(), *to_tensor])
test_data.transform = v2.Compose(to_tensor)

train_loader = DataLoader(train_data, batch_size=64, shuffle=True)
test_loader = DataLoader(test_data, batch_size=256)

x, y = next(iter(train_loader))
print("一批", tuple(x.shape), "均值", round(x.mean().item(), 1),
      "标准差", round(x.std().item(), 1))

# %% [markdown]
# 均值接近 0、标准差接近 1。补的边是黑色，所以均值偏低一点。
# 画增强后的图要先还原：乘回 `std`，加回 `mean`。

# %%
from torchvision.utils import make_grid

one = torch.stack([train_data[0][0] for _ in range(8)])
back = one * torch.tensor(std)[:, None, None]
back = (back + torch.tensor(mean)[:, None, None]).clamp(0, 1)
plt.figure(figsize=(5.5, 0.9))
plt.imshow(make_grid(back, nrow=8).permute(1, 2, 0))
plt.axis("off")
plt.show()

# %% [markdown]
# 同一张图取 8 次，8 个样子。
#
# ## 模型 { #model }
#
# 残差块：`net(x)` 两个 3×3 卷积，加上 `x` 再激活。
# `nn.BatchNorm2d` 跟在每个卷积后面，它自己有偏移，卷积就不要 `bias`。
# 块里尺寸减半、通道加倍时，`x` 的形状对不上，用 1×1 卷积变过去。

# %%
from torch import nn


class Block(nn.Module):
    def __init__(self, c_in, c_out, stride=1):
        super().__init__()
        self.net = nn.Sequential(
            nn.Conv2d(c_in, c_out, 3, stride, padding=1, bias=False),
            nn.BatchNorm2d(c_out), nn.ReLU(),
            nn.Conv2d(c_out, c_out, 3, padding=1, bias=False),
            nn.BatchNorm2d(c_out))
        self.shortcut = nn.Identity()
        if stride != 1 or c_in != c_out:
            self.shortcut = nn.Sequential(
                nn.Conv2d(c_in, c_out, 1, stride, bias=False),
                nn.BatchNorm2d(c_out))

    def forward(self, x):
        return (self.net(x) + self.shortcut(x)).relu()


def resnet(blocks, classes=10, channels=3):
    layers = [nn.Conv2d(channels, 16, 3, padding=1, bias=False),
              nn.BatchNorm2d(16), nn.ReLU()]
    width = 16
    for stage, c_out in enumerate((16, 32, 64)):      # 32 → 32 → 16 → 8
        for i in range(blocks):
            layers.append(Block(width, c_out, 2 if stage and i == 0 else 1))
            width = c_out
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(),
                         nn.Linear(width, classes))

# %% [markdown]
# 三段，每段 `blocks` 个块，每块两个卷积：
# 层数是 6 × `blocks` + 2。最后每个通道取平均，输入多大都行。

# %%
for blocks in (1, 3, 9):
    size = sum(p.numel() for p in resnet(blocks).parameters())
    print(f"blocks={blocks}  ResNet-{6 * blocks + 2:<3} 参数 {size:,}")
print("输出", tuple(resnet(1)(x[:4]).shape))

# %% [markdown]
# torchvision 的 `resnet18` 是给 224×224 的图用的：
# 开头的 7×7 卷积和池化先缩小到 1/4，32×32 的图到最后一段只剩 1×1。
# 要用它，换掉开头两层：
# `model.conv1 = nn.Conv2d(3, 64, 3, padding=1, bias=False)`，
# `model.maxpool = nn.Identity()`。
#
# ## 训练 { #train }
#
# 还没学到东西时，损失应当在 ln 10 ≈ 2.303 附近。
# `OneCycleLR` 每一步（不是每一遍）调一次学习率：升到 `max_lr`，再降到接近 0。

# %% tags=["varies"]
import math

epochs, blocks, max_lr = 4, 1, 0.1
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")
model = resnet(blocks).to(device)
optimizer = torch.optim.SGD(
    model.parameters(), lr=max_lr, momentum=0.9, weight_decay=5e-4)
schedule = torch.optim.lr_scheduler.OneCycleLR(
    optimizer, max_lr, total_steps=epochs * len(train_loader))
loss_fn = nn.CrossEntropyLoss()
losses, rates = [], []

for epoch in range(epochs):
    model.train()
    for x, y in train_loader:
        loss = loss_fn(model(x.to(device)), y.to(device))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        rates.append(schedule.get_last_lr()[0])
        schedule.step()
        losses.append(loss.item())
    mean_loss = sum(losses[-len(train_loader):]) / len(train_loader)
    print(f"第 {epoch + 1} 遍，平均损失 {mean_loss:.3f}")

assert abs(losses[0] - math.log(10)) < 0.8 and mean_loss < 1.5

# %% tags=["varies"]
every = max(1, len(losses) // 120)                # 步数多时隔几步画一个点
steps = range(0, len(losses), every)
fig, (left, right) = plt.subplots(1, 2, figsize=(6.5, 2.6))
left.plot(steps, losses[::every])
left.axhline(math.log(10), linestyle="--", color="gray", label="ln 10")
left.set(xlabel="step", ylabel="training loss")
left.set_ylim(bottom=0)
left.legend()
right.plot(steps, rates[::every], color="C1")
right.set(xlabel="step", ylabel="learning rate")
plt.show()

# %% [markdown]
# ## 评估 { #evaluate }
#
# 先看图，再看数。`model.eval()` 不能漏：BatchNorm 要改用训练时攒下的均值。

# %% tags=["varies"]
model.eval()
with torch.inference_mode():
    predicted = torch.cat(
        [model(x.to(device)).argmax(1).cpu() for x, _ in test_loader])
truth = torch.tensor(test_data.targets)

fig, axes = plt.subplots(2, 5, figsize=(5.5, 2.6))
for i, axis in enumerate(axes.flat):
    axis.imshow(test_data.data[i])
    right = predicted[i] == truth[i]
    axis.set_title(classes[predicted[i]], fontsize=8,
                   color="green" if right else "red")
    axis.axis("off")
plt.show()

# %% tags=["varies"]
accuracy = (predicted == truth).float().mean().item()
assert accuracy > baseline + 0.3
print(f"正确率 {accuracy:.1%}，多数基线 {baseline:.1%}")

# %% [markdown]
# 哪两类会混？混淆矩阵的第 i 行是真值为 i 的图，对角线以外都是错的。

# %% tags=["varies"]
confusion = (truth * 10 + predicted).bincount(minlength=100).reshape(10, 10)
plt.figure(figsize=(4, 3.4))
plt.imshow(confusion, cmap="Blues")
plt.xticks(range(10), classes, rotation=90, fontsize=7)
plt.yticks(range(10), classes, fontsize=7)
plt.xlabel("predicted")
plt.ylabel("true")
plt.colorbar(label="images")
plt.show()

# %% [markdown]
# 上面的数是在替身数据上测的：1,000 张带条纹的色块，比真的照片好认得多。
#
# ### 真的 CIFAR-10 { #real }
#
# | 网络 | 参数 | 测试错误率 | 出处 |
# | --- | --- | --- | --- |
# | ResNet-20，`blocks=3` | 0.27 M | 8.75% | ResNet 论文表 6 |
# | ResNet-56，`blocks=9` | 0.85 M | 6.97% | 同上 |
# | 自己的实现：ResNet-20、ResNet-56 | 同上 | 8.27%、6.61% | [akamaster 的代码][a] |
#
# 论文的训练：批 128，学习率从 0.1 起，32k、48k 步时除以 10，到 64k 步停，
# 按 50,000 张算是 164 遍。论文的旁路补 0，不用 1×1 卷积，参数略少。
# 改这几处：`blocks=3`、`epochs=160`、`batch_size=128`、
# 训练的 `DataLoader` 加 `num_workers=4`。
# ResNet-20、ResNet-56 这样的大小，8 GB 显存的一块卡上约 20 到 30 分钟
# （[一份复现的记录][b]）。
#
# [a]: https://github.com/akamaster/pytorch_resnet_cifar10
# [b]: https://varun-suresh.github.io/posts/training-a-resnet-on-cifar-10
#
# ## 保存与推理 { #save }
#
# 光有参数不够：建模型要 `blocks`，处理图要 `mean` 和 `std`，
# 看懂输出要类名。和参数存在同一个文件里，就不会拿错。

# %%
torch.save({"model": model.state_dict(), "blocks": blocks,
            "classes": classes, "mean": mean, "std": std}, "cifar.pt")

saved = torch.load("cifar.pt", map_location="cpu")
restored = resnet(saved["blocks"], len(saved["classes"]))
restored.load_state_dict(saved["model"])
restored.eval()
x, y = next(iter(test_loader))
with torch.inference_mode():
    same = torch.allclose(restored(x), model.cpu()(x), atol=1e-5)
print("重新载入后输出相同：", same)

# %% [markdown]
# 预测一个图片文件。换成你的路径；RGB、缩到 32×32、归一化，和测试时一样。

# %% tags=["varies"]
from PIL import Image

Image.fromarray(test_data.data[0]).save("new.png")     # 换成你的图

prepare = v2.Compose([
    v2.ToImage(), v2.Resize((32, 32)), v2.ToDtype(torch.float32, scale=True),
    v2.Normalize(saved["mean"], saved["std"])])
image = prepare(Image.open("new.png").convert("RGB"))
with torch.inference_mode():
    probability = restored(image.unsqueeze(0)).softmax(1)[0]
p, k = probability.max(0)
print(f"预测 {saved['classes'][k]}，概率 {p:.2f}")

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# 图按类放进文件夹：`train/cat/a.jpg`、`test/dog/b.jpg` …，改这几处：
#
# - 数据：`datasets.ImageFolder("train")`、`datasets.ImageFolder("test")`。
# - 大小：两个 `Compose` 的最前面加 `v2.Resize((64, 64))`，
#   `RandomCrop` 改成 64；网络不用改。超过 100 像素的图从
#   [预训练的 ResNet](image-classification.md) 微调更好。
# - `mean`、`std`：没有 `.data` 可用了，在训练集上
#   [累加](../datasets/normalize.md#choose-mean)，或先用 `[0.5] * 3`。
# - 类数：`resnet(blocks, classes=len(classes))`，`10` 和 `ln 10` 跟着改。
# - 画图用了 `.data`，换成 `train_data[i][0]` 再还原。
#
# 换成 MNIST：`datasets.MNIST`，`resnet(blocks, channels=1)`，
# `mean`、`std` 各一个数，去掉左右翻转（6 翻过来不是 6）。
# 做成命令行脚本的办法见[命令行训练脚本](../training/cli.md)。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 第一步损失远大于 2.3 | 没有归一化；最后多了 softmax |
# | 损失变成 `nan` | `max_lr` 太大，或没有 BatchNorm |
# | 训练很好，测试只有一成 | 漏了 `model.eval()`；测试用了别的 `mean`、`std` |
# | 训练 99%，测试 75% | 过拟合：检查增强有没有生效 |
# | `Tried to step … times` | `total_steps` 算少了，或每步调了两次 `schedule.step()` |
# | [`size of tensor a …`](../errors/size-of-tensor-a.md) | 旁路没有跟着减半或加通道 |
# | `Expected more than 1 value per channel` | 最后一批只有 1 张：`drop_last=True` |
# | 显卡闲着 | 数据跟不上：`num_workers=4`、`pin_memory=True` |
#
# ## 练习 { #exercises }
#
# 1. 把 `forward` 里的 `+ self.shortcut(x)` 去掉，
#    `blocks` 取 1、3、9，损失各降到多少？
# 2. 去掉增强，画出训练和测试的正确率，从第几遍起开始分开？
# 3. 把 `OneCycleLR` 换成 `MultiStepLR`，在一半和四分之三处除以 10。
# 4. 把 `datasets.CIFAR10` 换成 `CIFAR100`，哪几处要改？
#
# ## 相关 { #related }
#
# [残差块](../layers/residual.md) · [ResNet 论文](../papers/resnet.md) ·
# [BatchNorm](../layers/batchnorm.md) · [数据增强](../datasets/transforms.md) ·
# [学习率调度](../optimizers/lr-schedule.md) ·
# [MNIST：SimpleCNN](mnist-cnn.md) ·
# 官方文档：[CIFAR10](https://docs.pytorch.org/vision/stable/generated/torchvision.datasets.CIFAR10.html)
