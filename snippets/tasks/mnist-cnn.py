# ---
# title: MNIST 手写数字：SimpleCNN
# tags:
#   - MNIST 手写数字识别
#   - SimpleCNN
#   - 卷积神经网络 CNN 入门 例子
#   - 图像分类
#   - datasets.MNIST
#   - Conv2d MaxPool2d
#   - 完整训练循环 training loop
#   - 保存模型 加载模型 state_dict
#   - 识别自己写的数字
# ---

# %% [markdown]
# # MNIST 手写数字：SimpleCNN { #mnist-cnn }
#
# 两层卷积加一层全连接，认出 28×28 的手写数字。
# 从上到下依次运行，CPU 就够；有显卡会自动用上。
#
# ## 你将得到什么 { #goal }
#
# - 一个训练好的分类器，存成 `mnist.pt`，能认你自己的图。
# - 一套可以照搬的步骤：看数据、训练、看预测、存、再载入。
#
# MNIST 有 60,000 张训练图、10,000 张测试图，第一次运行时自动下载到 `./data`。
# 一遍（epoch）是 938 步，下面设的 5 遍是 4,690 步；
# 第一次跑先把 `epochs` 改成 1。
#
# ## 数据 { #data }

# %%
import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets
from torchvision.transforms import v2

transform = v2.Compose([
    v2.ToImage(),
    v2.ToDtype(torch.float32, scale=True),       # 0–255 的整数变成 0–1 的小数
])
train_data = datasets.MNIST(
    "./data", train=True, download=True, transform=transform)
test_data = datasets.MNIST(
    "./data", train=False, download=True, transform=transform)
print("训练", len(train_data), "张，测试", len(test_data), "张")

train_loader = DataLoader(train_data, batch_size=64, shuffle=True)
test_loader = DataLoader(test_data, batch_size=256)
images, labels = next(iter(test_loader))
print("一张图", tuple(images[0].shape), images.dtype, "标签", labels.dtype)
print("最暗", images.min().item(), "最亮", images.max().item())

# %% [markdown]
# 先看图，再看标签对不对得上。黑底白字，数字在中间。

# %%
import matplotlib.pyplot as plt
from torchvision.utils import make_grid

plt.figure(figsize=(3, 3))
plt.imshow(make_grid(images[:16], nrow=4).permute(1, 2, 0))
plt.axis("off")
plt.show()
print(labels[:16].reshape(4, 4))

# %% [markdown]
# 各类一样多吗？总是猜最多的那一类，能猜对几成？
# 这叫多数基线（majority baseline），训练出来的模型要比它高得多才算学到了东西。

# %%
counts = test_data.targets.bincount(minlength=10)
baseline = (counts.max() / counts.sum()).item()
print("各类张数", counts.tolist())
print(f"多数基线 {baseline:.1%}")

# %% [markdown]
# ## 模型 { #model }
#
# `kernel_size=3, padding=1` 的卷积不改变高和宽，每次池化减半：28 → 14 → 7，
# 所以全连接层的输入是 `32 * 7 * 7`。最后不加 softmax，损失函数里有。

# %%
class SimpleCNN(nn.Module):
    def __init__(self, classes=10):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 16, kernel_size=3, padding=1)
        self.conv2 = nn.Conv2d(16, 32, kernel_size=3, padding=1)
        self.pool = nn.MaxPool2d(2)
        self.fc = nn.Linear(32 * 7 * 7, classes)

    def forward(self, x):                         # (batch, 1, 28, 28)
        x = self.pool(self.conv1(x).relu())       # (batch, 16, 14, 14)
        x = self.pool(self.conv2(x).relu())       # (batch, 32, 7, 7)
        return self.fc(x.flatten(1))              # (batch, classes)


if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")
torch.manual_seed(0)
model = SimpleCNN().to(device)
print("输出", tuple(model(images[:4].to(device)).shape))
print("参数", sum(p.numel() for p in model.parameters()), "个")

# %% [markdown]
# ## 训练 { #train }
#
# 还没学到东西时，十个类的概率差不多都是 0.1，损失在 ln 10 ≈ 2.303 附近。
# 第一步的损失离它很远，多半是代码有错。

# %% tags=["varies"]
import math

epochs = 5
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
loss_fn = nn.CrossEntropyLoss()
losses = []

model.train()
for epoch in range(epochs):
    for x, y in train_loader:
        loss = loss_fn(model(x.to(device)), y.to(device))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"第 {epoch + 1} 遍，最后一步的损失 {losses[-1]:.3f}")

first, last = losses[0], sum(losses[-10:]) / 10
assert abs(first - math.log(10)) < 0.3 and last < first / 3
print(f"损失从 {first:.3f} 降到 {last:.3f}")

# %% tags=["varies"]
every = max(1, len(losses) // 120)                # 步数多时隔几步画一个点
plt.plot(range(0, len(losses), every), losses[::every])
plt.axhline(math.log(10), linestyle="--", color="gray", label="guessing: ln 10")
plt.xlabel("step")
plt.ylabel("training loss")
plt.ylim(bottom=0)
plt.legend()
plt.show()

# %% [markdown]
# 一开始降得快，后来变平，是正常的样子。
# 单步的损失会跳，因为每步只看 64 张图。
#
# ## 评估 { #evaluate }
#
# 先看几张图上的预测，再看一个数。

# %% tags=["varies"]
model.eval()
with torch.inference_mode():
    predicted = torch.cat(
        [model(x.to(device)).argmax(1).cpu() for x, _ in test_loader])

truth = test_data.targets
print("预测")
print(predicted[:16].reshape(4, 4))
print("真值")
print(truth[:16].reshape(4, 4))

# %% [markdown]
# 和[上面的图](#data)对照：错的那几张，人认得出吗？再看正确率，和多数基线比。

# %% tags=["varies"]
accuracy = (predicted == truth).float().mean().item()
assert accuracy > baseline + 0.5
print(f"正确率 {accuracy:.1%}，多数基线 {baseline:.1%}")

for digit in range(10):
    right = (predicted[truth == digit] == digit).float().mean().item()
    print(f"数字 {digit} 认对 {right:.0%}")

# %% [markdown]
# 哪几类差，就把那几类认错的图画出来看，写法和上面的 `make_grid` 一样：
# `images[predicted[:256] != labels]` 是第一个 batch 里认错的图。
#
# ## 保存与推理 { #save }
#
# 存 `state_dict`，不存整个模型：类换了文件或模块，也能载入。
# 载入时先建一个同样的模型，再填参数；
# `map_location` 让在显卡上存的文件在 CPU 上也能打开。

# %%
torch.save(model.state_dict(), "mnist.pt")

restored = SimpleCNN()
restored.load_state_dict(torch.load("mnist.pt", map_location="cpu"))
restored.eval()
with torch.inference_mode():
    same = torch.allclose(restored(images), model.cpu()(images))
print("重新载入后输出相同：", same)

# %% [markdown]
# 一张图也要有 batch 那一维：`image.unsqueeze(0)`。

# %% tags=["varies"]
image, label = test_data[0]
with torch.inference_mode():
    probability = restored(image.unsqueeze(0)).softmax(1)[0]
digit = probability.argmax().item()
print(f"预测 {digit}，概率 {probability[digit]:.2f}，真值 {label}")

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# 自己拍的、画的数字多半是白底黑字，和 MNIST 相反。
# 转成灰度、反色、缩到 28×28，数字居中，留一圈边。
# 这里用代码画一个 1 代替你的图；换成 `Image.open("你的图.png")` 即可。

# %%
from PIL import Image, ImageDraw, ImageOps

photo = Image.new("RGB", (280, 280), "white")
ImageDraw.Draw(photo).line((150, 50, 130, 230), fill="black", width=24)

inverted = ImageOps.invert(photo.convert("L")).resize((28, 28))
x = transform(inverted).unsqueeze(0)
print("形状", tuple(x.shape))
print(f"平均亮度：原图 {transform(photo).mean():.2f}，反色后 {x.mean():.2f}")

# %% tags=["varies"]
with torch.inference_mode():
    probability = restored(x).softmax(1)[0]
print(f"预测 {probability.argmax().item()}，概率 {probability.max():.2f}")

# %% [markdown]
# 要在自己的图上训练，把图按类放进文件夹（`train/0/a.png`、`train/1/b.png` …），
# 改这几处：
#
# - 数据：`datasets.ImageFolder("train", transform=transform)`。
# - 标签：`test_data.targets` 现在是列表，用 `torch.tensor(test_data.targets)`。
# - 灰度图：在 `v2.ToImage()` 后面加 `v2.Grayscale()`。
# - 彩色图：第一层改成 `nn.Conv2d(3, 16, kernel_size=3, padding=1)`。
# - 大小不一：加 `v2.Resize((28, 28))`；用别的大小时，`32 * 7 * 7` 要跟着改。
# - 类数：`SimpleCNN(classes=类数)`，`ln 10` 和数字 0 到 9 也跟着改。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 下载不动 | 四个 `.gz` 文件用别的办法下载，放进 `./data/MNIST/raw` |
# | [`mat1 and mat2 shapes …`](../errors/mat1-mat2.md) | 图变大了，`32 * 7 * 7` 没改 |
# | `… 1 channels, but got 3 channels` | 彩色图没有转灰度 |
# | 损失一直在 2.3 附近 | `lr` 太大或太小；漏了 `optimizer.step()` |
# | 训练的损失很低，测试却差 | 过拟合：减少遍数，或做数据增强 |
# | 测试很好，自己的图全错 | 没有反色，或数字没有居中 |
#
# 四个文件是 `train-images-idx3-ubyte.gz`、`train-labels-idx1-ubyte.gz`、
# `t10k-images-idx3-ubyte.gz`、`t10k-labels-idx1-ubyte.gz`，放好再运行，不用自己解压。
#
# ## 练习 { #exercises }
#
# 1. 把 `lr` 改成 `1e-1` 和 `1e-5`，各画一条损失曲线，和上面的比。
# 2. 去掉两个 `.relu()`，正确率变多少？
# 3. 把 `datasets.MNIST` 换成 `datasets.FashionMNIST`，别的不动。哪几类最难分？
# 4. 在 `self.fc` 之前加 `nn.Dropout(0.5)`，故意不写 `model.eval()`，
#    同一张图预测两次，结果一样吗？
#
# ## 相关 { #related }
#
# [损失曲线](../training/loss-curve.md) · [交叉熵](../losses/cross-entropy.md) ·
# [学习率调度](../optimizers/lr-schedule.md) ·
# [用 Lightning 训练](../training/lightning.md) ·
# 官方文档：[torchvision 的数据集](https://docs.pytorch.org/vision/stable/datasets.html)
