# ---
# title: 图像生成：从零预训练一个扩散模型（DDPM）
# tags:
#   - 图像生成 扩散模型 diffusion model DDPM
#   - 去噪 加噪 噪声调度 beta alphas_cumprod
#   - diffusers DDPMScheduler DDIMScheduler UNet2DModel
#   - 按类别生成 条件生成 class conditional
#   - 从零实现 预训练 pretrain 生成数字
#   - Stable Diffusion 原理 噪声预测
#   - FID 生成质量 评估 有没有背下训练集
# ---

# %% [markdown]
# # 图像生成：从零预训练一个扩散模型（DDPM） { #image-generation }
#
# 给图加上不同程度的噪声，让网络猜加的噪声是什么；
# 学会之后，从纯噪声开始一步步减去猜到的噪声，就得到新图。
#
# ## 你将得到什么 { #goal }
#
# - 一个按要求写出 0 到 9 的生成模型，真实的手写数字，CPU 上十秒。
# - 自己写的加噪、去噪，和 `diffusers` 的 `DDPMScheduler` 逐个数字对上。
# - 生成模型怎么评估：看图、用分类器当裁判、查有没有背下训练集。
#
# 需要 `pip install lightning diffusers scikit-learn`。
#
# ## 数据 { #data }
#
# scikit-learn 自带 1,797 张 8×8 的真实手写数字。像素缩放到 -1 到 1，
# 和标准正态的噪声差不多大。

# %%
import torch
from sklearn.datasets import load_digits

torch.manual_seed(0)

digits = load_digits()
x = torch.tensor(digits.data, dtype=torch.float32) / 8 - 1    # 0–16 → -1–1
y = torch.tensor(digits.target)
train_x, train_y, test_x, test_y = x[:1400], y[:1400], x[1400:], y[1400:]
print("训练", tuple(train_x.shape), "留出", tuple(test_x.shape))
print("最小", x.min().item(), "最大", x.max().item())

# %%
import matplotlib.pyplot as plt
from torchvision.utils import make_grid


def show(rows, labels=()):
    """每行一组展平的 8×8 的图。"""
    images = torch.cat(list(rows)).reshape(-1, 1, 8, 8).clamp(-1, 1)
    picture = make_grid(images, nrow=len(rows[0]), padding=2, pad_value=0)[0]
    plt.figure(figsize=(0.55 * len(rows[0]), 0.6 * len(rows)))
    plt.imshow(picture, cmap="gray", vmin=-1, vmax=1)
    plt.xticks(range(6, 10 * len(labels), 10), labels, fontsize=8)
    plt.yticks([])
    plt.show()


show(train_x[:30].reshape(3, 10, 64), train_y[:10].tolist())

# %% [markdown]
# 生成的图没有标准答案，请一个裁判：在真数字上训练的分类器。
# 要求生成 7，裁判也认成 7，才算对。乱写的话，裁判只有一成认同。

# %%
from sklearn.svm import SVC

judge = SVC().fit(train_x, train_y)
print(f"裁判在留出的真数字上 {judge.score(test_x, test_y):.1%}")
noise = torch.randn(1000, 64)
agreed = (judge.predict(noise) == torch.arange(1000).numpy() % 10).mean()
print(f"纯噪声：裁判认同 {agreed:.1%}")

# %% [markdown]
# ## 加噪 { #noise }
#
# 一共 $T = 50$ 步，第 $t$ 步掺进一点噪声，比例是 $\beta_t$。
# 不必一步步加，可以一次到位：令 $\bar\alpha_t = \prod_{s \le t} (1 - \beta_s)$，则
#
# $$x_t = \sqrt{\bar\alpha_t}\, x_0 + \sqrt{1 - \bar\alpha_t}\, \epsilon$$
#
# $\bar\alpha_t$ 从 1 降到接近 0：最后一步几乎只剩噪声。

# %%
T = 50
betas = torch.linspace(1e-3, 0.2, T)
alpha_bar = (1 - betas).cumprod(0)


def add_noise(x, noise, t):
    keep = alpha_bar[t].unsqueeze(1)             # (batch, 1)
    return keep.sqrt() * x + (1 - keep).sqrt() * noise


steps = [0, 5, 12, 20, 30, 49]
noise = torch.randn(1, 64)
show([torch.cat([add_noise(image[None], noise, torch.tensor([t]))
                 for t in steps]) for image in train_x[:3]], steps)
print("还剩的信号", [round(alpha_bar[t].sqrt().item(), 2) for t in steps])

# %% [markdown]
# `diffusers` 的 `DDPMScheduler` 做同样的事。两边对上，才说明自己的没写错：

# %%
from diffusers import DDPMScheduler

scheduler = DDPMScheduler(
    num_train_timesteps=T, beta_start=1e-3, beta_end=0.2, clip_sample=True)
noise, t = torch.randn_like(train_x[:8]), torch.randint(0, T, (8,))
print("累乘相同", torch.allclose(scheduler.alphas_cumprod, alpha_bar))
print("加噪相同", torch.allclose(
    scheduler.add_noise(train_x[:8], noise, t),
    add_noise(train_x[:8], noise, t), atol=1e-6))

# %% [markdown]
# ## 模型 { #model }
#
# 输入 $x_t$、第几步 $t$ 和类别，输出猜的噪声，形状和图一样。
# 步数和类别各查一个向量，加到每个残差块的输入上。
# 8×8 的图用全连接层就够；大图换成 [U-Net](#own-data)，接口相同。

# %%
from torch import nn


class Denoiser(nn.Module):
    def __init__(self, pixels=64, classes=10, width=256, blocks=3):
        super().__init__()
        self.time = nn.Embedding(T, width)
        self.label = nn.Embedding(classes, width)
        self.first = nn.Linear(pixels, width)
        self.blocks = nn.ModuleList(
            nn.Sequential(nn.LayerNorm(width), nn.Linear(width, width),
                          nn.SiLU(), nn.Linear(width, width))
            for _ in range(blocks))
        self.last = nn.Linear(width, pixels)

    def forward(self, x, t, label):
        condition = self.time(t) + self.label(label)
        h = self.first(x) + condition
        for block in self.blocks:
            h = h + block(h + condition)
        return self.last(h)                      # 猜的噪声

# %% [markdown]
# 一步训练四行：随机挑步数，加噪，猜，算均方误差。
# 每张图每遍只练一个 $t$，遍数多了，各个 $t$ 都练到。

# %%
import lightning as L


class LitDiffusion(L.LightningModule):
    def __init__(self, net, lr=3e-3):
        super().__init__()
        self.net, self.lr = net, lr
        self.losses = []

    def training_step(self, batch, batch_idx):
        x, label = batch
        t = torch.randint(0, T, (len(x),), device=self.device)
        noise = torch.randn_like(x)
        noisy = scheduler.add_noise(x, noise, t)
        loss = (self.net(noisy, t, label) - noise).pow(2).mean()
        self.losses.append(loss.item())
        return loss

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.parameters(), lr=self.lr)
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer, self.lr,
            total_steps=self.trainer.estimated_stepping_batches)
        return [optimizer], [{"scheduler": schedule, "interval": "step"}]

# %% [markdown]
# ## 训练 { #train }
#
# 噪声的方差是 1，一律猜 0 的损失就是 1.0：要比它低得多才算学到东西。
# 也不会降到 0：噪声很少时，从图里看不出加了多少。

# %% tags=["varies"]
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(train_x, train_y), batch_size=64,
                    shuffle=True)
model = LitDiffusion(Denoiser())
trainer = L.Trainer(
    max_epochs=60, accelerator="auto", devices=1, logger=False,
    enable_checkpointing=False, enable_progress_bar=False,
    enable_model_summary=False)
trainer.fit(model, loader)

curve = torch.tensor(model.losses).reshape(-1, len(loader)).mean(1)
for epoch in (0, 4, 9, 59):
    print(f"第 {epoch + 1:2} 遍  损失 {curve[epoch]:.3f}")
assert curve[-1] < 0.5

# %% tags=["varies"]
plt.figure(figsize=(5, 2.8))
plt.plot(range(1, len(curve) + 1), curve)
plt.axhline(1, linestyle="--", color="gray", label="always guessing 0")
plt.xlabel("epoch")
plt.ylabel("mean squared error")
plt.ylim(bottom=0)
plt.legend()
plt.show()

# %% [markdown]
# ## 生成 { #sample }
#
# 从纯噪声开始，$t$ 从 49 到 0。每一步先由猜的噪声反推 $x_0$，裁到 -1 到 1，
# 再算 $x_{t-1}$：它是 $x_0$ 和 $x_t$ 的加权平均，加上一点新的噪声。
# 最后一步不加噪声。

# %% tags=["varies"]
@torch.inference_mode()
def sample(net, labels, generator):
    x, path = torch.randn(len(labels), 64, generator=generator), []
    for t in reversed(range(T)):
        now = alpha_bar[t]
        before = alpha_bar[t - 1] if t else torch.tensor(1.0)
        noise = net(x, torch.full_like(labels, t), labels)
        start = (x - (1 - now).sqrt() * noise) / now.sqrt()
        start = start.clamp(-1, 1)
        x = (before.sqrt() * betas[t] / (1 - now) * start
             + (1 - betas[t]).sqrt() * (1 - before) / (1 - now) * x)
        if t:
            spread = ((1 - before) / (1 - now) * betas[t]).sqrt()
            x = x + spread * torch.randn(x.shape, generator=generator)
        path.append(x)
    return x, path


net = model.net.cpu().eval()
labels = torch.arange(10).repeat(20)
made, path = sample(net, labels, torch.Generator().manual_seed(1))
show([path[i][:10] for i in (0, 19, 29, 39, 49)], range(10))

# %% [markdown]
# 从上到下是去噪的过程，最下一行是成品。前一半几乎看不出什么，
# 大的轮廓在中间定下来，细节最后才有。
#
# `diffusers` 的写法：`scheduler.step` 做上面循环里的事。种子相同，图也相同。

# %% tags=["varies"]
@torch.inference_mode()
def sample_with(scheduler, net, labels, generator, steps=T):
    scheduler.set_timesteps(steps)
    x = torch.randn(len(labels), 64, generator=generator)
    for t in scheduler.timesteps:
        noise = net(x, t.repeat(len(labels)), labels)
        x = scheduler.step(noise, t, x, generator=generator).prev_sample
    return x


again = sample_with(scheduler, net, labels, torch.Generator().manual_seed(1))
difference = (again - made).abs().max().item()
assert difference < 1e-2
print(f"和自己写的最多相差 {difference:.4f}")

# %% [markdown]
# ## 评估 { #evaluate }
#
# 先看图：每列一个类别，各写三个，应当各不相同。

# %% tags=["varies"]
show(made[:30].reshape(3, 10, 64), range(10))

# %% tags=["varies"]
def accuracy(images):
    return (judge.predict(images) == labels.numpy()).mean()


print(f"DDPM，{T} 步，裁判认同 {accuracy(made):.1%}，乱写约 10%")
assert accuracy(made) > 0.6

# %% [markdown]
# 会不会是背下了训练集？看每张图离最近的训练图有多远：
# 如果是背的，距离会比没见过的真数字小得多。

# %% tags=["varies"]
def nearest(images):
    return torch.cdist(images, train_x).min(1).values.mean().item()


print(f"到最近的训练图：生成的 {nearest(made):.2f}，"
      f"留出的真数字 {nearest(test_x):.2f}")
assert nearest(made) > 0.5 * nearest(test_x)

# %% [markdown]
# 步数太多、太慢？换 DDIM：同一个网络，不用重新训练，每隔几步走一步。

# %% tags=["varies"]
from diffusers import DDIMScheduler

for steps, clip in ((5, False), (10, False), (50, False),
                    (10, True), (50, True)):
    ddim = DDIMScheduler.from_config(scheduler.config, clip_sample=clip)
    generator = torch.Generator().manual_seed(1)
    quick = sample_with(ddim, net, labels, generator, steps)
    score = accuracy(quick)
    print(f"DDIM {steps:2} 步，裁剪 {clip}，裁判认同 {score:.1%}")
    assert clip or score > 0.6

# %% [markdown]
# `clip_sample` 默认是 `True`，对 DDIM 要关掉：它裁了 $x_0$，
# 却还用没裁的噪声，两者对不上，走得越多错得越远。
# DDPM 的公式只用 $x_0$ 和 $x_t$，没有这个问题。

# %% [markdown]
# 上面的数是在 8×8 的数字上测的。论文在 CIFAR-10 上（32×32，无条件）：
# FID 3.17，Inception Score 9.46；FID 越低越好，
# 比的是生成图和真图在 Inception 网络里的统计量。
#
# | 论文的设置（附录 B） | |
# | --- | --- |
# | 网络 | U-Net，35.7 M 参数，$T$ = 1000 |
# | 训练 | 80 万步，批 128，TPU v3-8（约等于 8 块 V100）10.6 小时 |
# | 生成 | 256 张 17 秒 |
#
# ## 保存与推理 { #save }
#
# 网络和噪声调度要一起存：换一组 `betas`，同样的网络就画不出来了。

# %%
torch.save(net.state_dict(), "denoiser.pt")
scheduler.save_pretrained("scheduler")           # 一个 JSON

restored = Denoiser().eval()
restored.load_state_dict(torch.load("denoiser.pt", map_location="cpu"))
loaded = DDPMScheduler.from_pretrained("scheduler")
images = sample_with(loaded, restored, labels,
                     torch.Generator().manual_seed(1))
print("生成的相同：", torch.allclose(images, again, atol=1e-4))

# %% [markdown]
# 写一个电话号码：`labels` 想要什么就写什么。

# %% tags=["varies"]
number = torch.tensor([4, 0, 0, 8, 2, 3, 1, 2, 3])
show([sample_with(loaded, restored, number, torch.Generator())])

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# 彩色或大一点的图，网络换成 `diffusers` 的 `UNet2DModel`，三个输入的次序一样；
# 图不展平，`(batch, 通道, 高, 宽)`，`scheduler` 照旧。

# %%
from diffusers import UNet2DModel

unet = UNet2DModel(
    sample_size=32, in_channels=3, out_channels=3, num_class_embeds=10,
    block_out_channels=(32, 64), layers_per_block=1, norm_num_groups=8,
    down_block_types=("DownBlock2D", "AttnDownBlock2D"),
    up_block_types=("AttnUpBlock2D", "UpBlock2D"))
with torch.inference_mode():
    guess = unet(torch.randn(2, 3, 32, 32), torch.tensor([5, 80]),
                 class_labels=torch.tensor([3, 7])).sample
print(tuple(guess.shape), sum(p.numel() for p in unet.parameters()), "个参数")

# %% [markdown]
# 要改的地方：
#
# - 数据：`datasets.ImageFolder` 或 `datasets.CIFAR10`，变换用
#   `v2.Resize`、`v2.ToDtype(torch.float32, scale=True)`、
#   `v2.Normalize([0.5] * 3, [0.5] * 3)`，正好是 -1 到 1。
# - 网络的调用：`self.net(noisy, t, label).sample`；没有类别就去掉
#   `num_class_embeds` 和 `label`。
# - $T$ 用 1000，`beta_end=0.02`（`DDPMScheduler` 的默认值），`lr=1e-4`。
# - 生成：`torch.randn(n, 3, 32, 32)`；画图前 `(x + 1) / 2`。
#
# 几百张图不够从头训练：从发布的权重开始，如 `google/ddpm-cifar10-32`。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 损失停在 1.0 | 猜的目标弄错：要猜噪声，不是原图；`lr` 太小 |
# | 损失很低，生成的全是噪声 | 训练和生成的 `betas` 不一样；$t$ 的次序反了 |
# | 生成的图越来越亮，最后溢出 | 没有 `clamp`；数据没缩放到 -1 到 1 |
# | 看着像，类别不听 | `label` 没有传进去；训练的遍数太少 |
# | 颜色发灰或反色 | 画图前没有还原到 0 到 1 |
# | DDIM 步数越多越差 | `clip_sample` 没有关掉 |
# | 每次生成的都一样 | `generator` 每次都设成同一个种子 |
#
# ## 练习 { #exercises }
#
# 1. 去掉 `clamp`，裁判认同多少？
# 2. 把 `beta_end` 改成 0.02，$\bar\alpha_T$ 还剩多少？生成的图呢？
# 3. 让网络直接猜 $x_0$，改 `training_step` 和 `sample` 各一行。
#
# ## 相关 { #related }
#
# [Lightning](../training/lightning.md) · [均方误差](../losses/mse.md) ·
# [自编码器](hello-world.md) · [Embedding](../layers/embedding.md) ·
# 论文：[DDPM](https://arxiv.org/abs/2006.11239) ·
# 官方文档：[DDPMScheduler](https://huggingface.co/docs/diffusers/api/schedulers/ddpm)
