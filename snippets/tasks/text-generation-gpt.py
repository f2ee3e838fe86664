# ---
# title: 文本生成：从零训练小型 GPT
# tags:
#   - GPT 从零实现 小型 GPT mini GPT nanoGPT
#   - 文本生成 字符级语言模型 char language model
#   - 因果注意力 causal self-attention 掩码
#   - scaled_dot_product_attention ALiBi 位置
#   - temperature top-k 采样 sampling
#   - 困惑度 perplexity 交叉熵 每字符
# ---

# %% [markdown]
# # 文本生成：从零训练小型 GPT { #text-generation-gpt }
#
# GPT 只做一件事：看前面的字符，猜下一个。训练时一段文本的每个位置同时猜，
# 生成时猜一个、接上、再猜。整个模型四十行。
#
# ## 你将得到什么 { #goal }
#
# - 一个两层的字符级 GPT，CPU 上十来秒，学到单词和缩进的样子，存成 `gpt.pt`。
# - 温度、top-k 采样，从提示往下写。
# - 和两个只数次数的模型比：一元（每个字符的频率）、二元（看前一个字符）。
#
# 它写不出通顺的话：参数约 25 万个，是 GPT-2 的五百分之一，
# 训练文本只有四十多万个字符。要看的是它怎样从乱码开始，超过数次数的模型。
#
# ## 数据 { #data }
#
# 文本用 Python 自带的语言参考（`help("lists")` 显示的就是它），不用下载。
# 字数随 Python 的版本变。画表格的行没有什么可学，去掉。

# %% tags=["varies"]
from pydoc_data.topics import topics

import torch

torch.manual_seed(0)
lines = "\n\n".join(topics[name] for name in sorted(topics)).splitlines()
text = "\n".join(line for line in lines
                 if not any(mark in line for mark in ("|", "--", "==", "**")))
assert len(text) > 100_000
print(len(text), "个字符，", len(set(text)), "种")
start = text.index("A list display")
print(text[start:start + 300])

# %% [markdown]
# 一个字符一个编号。最后一成留作验证：按位置切，不打散，
# 否则验证的句子和训练的重叠。

# %%
chars = sorted(set(text))
index = {char: i for i, char in enumerate(chars)}


def encode(text):
    return torch.tensor([index[char] for char in text])


def decode(ids):
    return "".join(chars[i] for i in ids)


data = encode(text)
cut = len(data) * 9 // 10
train_data, valid_data = data[:cut], data[cut:]
print(encode("list[0]").tolist() == [index[c] for c in "list[0]"],
      decode(encode("list[0]")))

# %% [markdown]
# 一个样本是随便一个位置起的 65 个字符：前 64 个是输入，后 64 个是答案，
# 错开一位。64 个位置各猜一次，一个样本就有 64 道题。

# %%
context = 64


def batch(data, size):
    starts = torch.randint(len(data) - context, (size, 1))
    rows = data[starts + torch.arange(context + 1)]
    return rows[:, :-1], rows[:, 1:]


x, y = batch(train_data, 8)
print(tuple(x.shape), "错开一位：", torch.equal(x[:, 1:], y[:, :-1]))

# %% [markdown]
# 先算基线，单位是每个字符的交叉熵（nat），越低越好。
# 二元模型是一张表：看见前一个字符，各个字符有多大可能。

# %% tags=["varies"]
import math

classes = len(chars)
counts = train_data.bincount(minlength=classes) + 1.0
unigram = -(counts / counts.sum()).log()[valid_data].mean().item()

pair = train_data[:-1] * classes + train_data[1:]
table = pair.bincount(minlength=classes ** 2).reshape(classes, -1) + 0.1
table = table / table.sum(1, keepdim=True)
bigram = -table[valid_data[:-1], valid_data[1:]].log().mean().item()

assert bigram < unigram < math.log(classes)
print(f"瞎猜 {math.log(classes):.3f}，一元 {unigram:.3f}，二元 {bigram:.3f}")

# %% [markdown]
# ## 模型 { #model }
#
# 一层（block）两步，都是“先归一化，算完加回来”：
#
# 1. 因果注意力：每个位置从自己和前面的位置取信息，不能看后面。
# 2. 两层的全连接，各个位置各算各的。
#
# 头（head）是把 96 维切成 4 份，各看各的：`(B, T, 96)` 变成 `(B, 4, T, 24)`。
#
# 注意力不知道远近。GPT-2 给每个位置学一个向量，这里用 ALiBi：
# 打分时，隔 n 个字符就扣 n 倍的斜率，各头斜率不同，有的只看近处，有的看得远；
# 后面的字符扣无穷大，因果掩码也就在里面了。没有要学的参数，
# 数据少时学得快得多（练习里和 GPT-2 的做法比）。

# %%
from torch import nn
from torch.nn import functional as F


class Block(nn.Module):
    def __init__(self, dim, heads):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.qkv = nn.Linear(dim, 3 * dim)
        self.out = nn.Linear(dim, dim)
        self.mlp = nn.Sequential(
            nn.Linear(dim, 4 * dim), nn.GELU(), nn.Linear(4 * dim, dim))

    def forward(self, x, bias):                        # (B, T, dim)
        B, T, dim = x.shape
        q, k, v = (part.view(B, T, self.heads, -1).transpose(1, 2)
                   for part in self.qkv(self.norm1(x)).chunk(3, -1))
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = x + self.out(mixed.transpose(1, 2).reshape(B, T, dim))
        return x + self.mlp(self.norm2(x))


class GPT(nn.Module):
    def __init__(self, classes, dim=96, layers=2, heads=4):
        super().__init__()
        self.token = nn.Embedding(classes, dim)
        self.blocks = nn.ModuleList(
            Block(dim, heads) for _ in range(layers))
        self.norm = nn.LayerNorm(dim)
        self.head = nn.Linear(dim, classes, bias=False)
        nn.init.normal_(self.head.weight, std=0.02)    # 一开始各字符差不多

        place = torch.arange(context)
        distance = place - place[:, None]              # 前面的是负数
        slopes = 2.0 ** -torch.arange(heads)           # 1, 1/2, 1/4, 1/8
        bias = (slopes[:, None, None] * distance).masked_fill(
            distance > 0, -torch.inf)
        self.register_buffer("bias", bias, persistent=False)

    def forward(self, ids):                          # (B, T) → (B, T, classes)
        steps = ids.shape[1]
        x = self.token(ids)
        for block in self.blocks:
            x = block(x, self.bias[:, :steps, :steps])
        return self.head(self.norm(x))


device = (torch.accelerator.current_accelerator(check_available=True)
          or torch.device("cpu"))
model = GPT(classes).to(device)
print("各层的参数", sum(p.numel() for p in model.blocks.parameters()), "个")
print("第一个头的偏置，前 4 个字符：")
print(model.bias[0, :4, :4].cpu())

# %% [markdown]
# 检查有没有偷看：改掉最后一个字符，前面各位置的输出不能变。

# %%
ids = x[:1].to(device)
other = ids.clone()
other[0, -1] = (other[0, -1] + 1) % classes
with torch.inference_mode():
    a, b = model(ids), model(other)
print("不看后面：", torch.allclose(a[:, :-1], b[:, :-1], atol=1e-5))
print("最后一个变了：", not torch.allclose(a[:, -1], b[:, -1]))

# %% [markdown]
# ## 训练 { #train }
#
# 每步随机取 8 段，400 步一共看了 20 万个字符，还不到一遍，所以不会过拟合。
# 学习率先升后降，梯度裁剪到 1。

# %% tags=["varies"]
steps = 400
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
schedule = torch.optim.lr_scheduler.OneCycleLR(
    optimizer, 5e-3, total_steps=steps, pct_start=0.1)

rows = valid_data[:len(valid_data) // (context + 1) * (context + 1)]
rows = rows.view(-1, context + 1)[::6].to(device)      # 验证：固定的一批


@torch.inference_mode()
def validate(model):
    logits = model(rows[:, :-1])
    return F.cross_entropy(logits.flatten(0, 1), rows[:, 1:].flatten()).item()


losses, valid = [], {}
for step in range(steps + 1):
    if step % 80 == 0:
        valid[step] = validate(model)
    if step == steps:
        break
    x, y = (t.to(device) for t in batch(train_data, 8))
    loss = F.cross_entropy(model(x).flatten(0, 1), y.flatten())
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    schedule.step()
    losses.append(loss.item())

assert abs(valid[0] - math.log(classes)) < 0.1
print("步数：验证损失", {k: round(v, 3) for k, v in valid.items()})

# %% tags=["varies"]
import matplotlib.pyplot as plt

plt.plot(range(0, steps, 4), losses[::4], color="lightgray", label="training")
plt.plot(valid.keys(), valid.values(), marker="o", label="validation")
plt.axhline(unigram, linestyle="--", color="gray", label="unigram")
plt.axhline(bigram, linestyle=":", color="black", label="bigram")
plt.xlabel("step")
plt.ylabel("nats per character")
plt.legend()
plt.show()

# %% [markdown]
# 曲线先落到一元附近（学会了哪些字符常见），再落到二元附近（学会看前一个），
# 然后低于二元：看得更远了。
#
# ## 评估 { #evaluate }
#
# 先看它写的。`temperature` 小于 1 更保守，大于 1 更乱；
# `top_k` 只在最可能的几个里抽。位置只有 64 个，所以只喂最后 64 个字符。

# %% tags=["varies"]
@torch.inference_mode()
def generate(model, prompt, length=200, temperature=0.7, top_k=20):
    where = next(model.parameters()).device
    ids = encode(prompt)[None].to(where)
    for _ in range(length):
        logits = model(ids[:, -context:])[0, -1] / temperature
        best = logits.topk(min(top_k, len(logits)))
        choice = torch.multinomial(best.values.softmax(0), 1)
        ids = torch.cat([ids, best.indices[choice][None]], 1)
    return decode(ids[0].tolist())


model.eval()
print("没有训练过：", repr(generate(GPT(classes).to(device), "The ", 40)))
print("一元：", repr(decode(torch.multinomial(counts, 40, True).tolist())))
sample = generate(model, "The ")
print(sample)
assert sample.count(" ") > 5

# %% [markdown]
# 再用数说话：它写的“单词”有几成在原文里出现过？数次数的模型呢？

# %% tags=["varies"]
import re

known = set(re.findall(r"[a-z]{3,}", text.lower()))


def real(sample):
    words = re.findall(r"[a-z]{3,}", sample.lower())
    return sum(word in known for word in words) / max(1, len(words))


by_count = decode(torch.multinomial(counts, 1_000, True).tolist())
walk = [index["T"]]
for _ in range(1_000):
    walk.append(torch.multinomial(table[walk[-1]], 1).item())
written = generate(model, "The ", length=1_000)
print(f"三个字母以上的词，原文里有的占：一元 {real(by_count):.0%}，"
      f"二元 {real(decode(walk)):.0%}，GPT {real(written):.0%}")

loss = valid[steps]
assert loss < unigram - 0.9 and loss < bigram - 0.3
print(f"每字符损失：一元 {unigram:.3f}，二元 {bigram:.3f}，GPT {loss:.3f}，"
      f"困惑度 {math.exp(loss):.1f}")

# %% [markdown]
# 困惑度（perplexity）是 `exp(损失)`：好比每次在这么多个字符里猜一个。
# 上面的数是在 Python 文档上测的，和别的文本、别的词表不能比。
# nanoGPT 的 README 报的是字符级的莎士比亚（约 100 万个字符）：
#
# | 模型 | 设备，时间 | 验证损失 |
# | --- | --- | --- |
# | 4 层，128 维，看 64 个字符，2,000 步 | CPU，约 3 分钟 | 1.88 |
# | 6 层，384 维，看 256 个字符 | 一块 A100，约 3 分钟 | 1.47 |
# | GPT-2 124M，从零训练 OpenWebText（BPE，另一种词表） | 8 块 A100，约 4 天 | 2.85 |
#
# ## 保存与推理 { #save }
#
# 字符表一起存：换一段文本，编号就变了。

# %%
torch.save({"model": model.state_dict(), "chars": chars}, "gpt.pt")

saved = torch.load("gpt.pt", map_location="cpu")
chars = saved["chars"]
index = {char: i for i, char in enumerate(chars)}
restored = GPT(len(chars))
restored.load_state_dict(saved["model"])
restored.eval()
with torch.inference_mode():
    probe = valid_data[None, :context]
    same = torch.allclose(restored(probe), model.cpu()(probe), atol=1e-5)
print("重新载入后输出相同：", same)

# %% tags=["varies"]
for temperature in (0.2, 0.7, 1.5):
    sample = generate(restored, "If the ", 60, temperature)
    print(temperature, repr(sample))
assert len(sample) == 67

# %% [markdown]
# 温度很低时会绕圈子，反复写同样的话；很高时又变回乱码。
#
# ## 换成你自己的数据 { #own-data }
#
# 只换一行，中文也行，一个汉字就是一个字符：
# `text = open("你的文本.txt", encoding="utf-8").read()`，
# 并把 `"A list display"`、`"The "` 换成你的文本里有的字。
# `prompt` 里有没见过的字符会得到 `KeyError`。
#
# 文本和机器更大时改这几处：
#
# - `context = 256`，`GPT(classes, dim=384, layers=6, heads=6)`，
#   `batch(train_data, 64)`，`steps = 5_000`，就是上表第二行的大小。
# - 文本不够大会过拟合：验证损失转而上升。给注意力和全连接后面加
#   `nn.Dropout(0.2)`，在最低处停。
# - 汉字有几千种，一元基线高，要的文本也多：几 MB 起。
# - 词表改用 BPE：`AutoTokenizer.from_pretrained("gpt2")` 的编号换掉 `encode`，
#   模型不变。一个编号约四个英文字母，同样的 `context` 看得更远。
#
# 想要通顺的话，从零训练不划算：微调 GPT-2 或
# [本地的大模型](../llm/local-model.md)。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 损失很快低于 0.1，写出来是乱码 | 没有因果掩码，或没有错开一位 |
# | 停在一元、二元基线附近 | 没有位置；注意力没有接上；步数太少；学习率太大 |
# | 训练降，验证升 | 过拟合：更多文本、dropout、早停 |
# | `KeyError` | 提示里有训练文本没有的字符 |
# | `size of tensor a … must match` | 生成时没有截到最后 `context` 个 |
# | 总写同样的话 | `temperature` 太低 |
#
# ## 练习 { #exercises }
#
# 1. 换成 GPT-2 的做法：`self.position = nn.Embedding(context, dim)`，
#    加到 `self.token(ids)` 上，注意力改用 `is_causal=True`。同样 400 步差多少？
# 2. 不扣无穷大（去掉 `masked_fill`），看损失和写出来的字。
# 3. `heads` 改成 1，`layers` 改成 1，验证损失各变多少？
# 4. 生成时把 `top_k` 改成 1（贪心），看它从哪里开始绕圈子。
# 5. 每写一个字符都重算了前 64 个。给 `Block` 加 KV 缓存。
#
# ## 相关 { #related }
#
# [注意力](../layers/attention.md) · [Transformer 层](../layers/transformer.md) ·
# [GPT 论文](../papers/gpt.md) · [序列的损失](../losses/sequence.md) ·
# [Transformer 翻译](translation-transformer.md) · 官方文档：
# [scaled_dot_product_attention](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html)
