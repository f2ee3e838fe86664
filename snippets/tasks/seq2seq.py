# ---
# title: 翻译：LSTM seq2seq 加注意力
# tags:
#   - seq2seq LSTM 翻译 机器翻译
#   - 编码器 解码器 encoder decoder
#   - 注意力 attention Luong 点积
#   - teacher forcing 教师强制
#   - 贪心解码 greedy decode <sos> <eos>
#   - 日期格式转换 字符级 seq2seq
#   - pack_padded_sequence 双向 LSTM
# ---

# %% [markdown]
# # 翻译：LSTM seq2seq 加注意力 { #seq2seq }
#
# 编码器 LSTM 读完原文，解码器 LSTM 一个字一个字写译文，每写一个字都用注意力
# 回头看原文。训练时整句一次算完，只有推理才需要循环。
#
# ## 你将得到什么 { #goal }
#
# - 一个把英文日期译成中文日期的模型，CPU 上几秒训练完，存成 `seq2seq.pt`。
# - 分批、带填充、带注意力的写法，换成自己的句对就能用。
# - 没有注意力的同一个模型作对照，看注意力带来什么。
#
# ## 数据 { #data }
#
# 句对是自己造的：四种英文写法，一种中文写法。长度不定，顺序也要换
# （英文的年在最后，中文的年在最前），和真的翻译一样；
# 好处是答案唯一，对不对一看便知。

# %%
import random
from datetime import date, timedelta

import torch

torch.manual_seed(0)
random.seed(0)
DIGITS = "〇一二三四五六七八九"


def chinese(n):
    """1 到 31 的中文写法。"""
    tens, ones = divmod(n, 10)
    text = (DIGITS[tens] if tens > 1 else "") + ("十" if tens else "")
    return text + (DIGITS[ones] if ones else "")


def make_pair():
    day = date(1950, 1, 1) + timedelta(random.randrange(36_500))
    style = random.choice(["%B {d}, %Y", "{d} %B %Y", "%b {d}, %Y",
                           "{m}/{d}/%Y"])
    source = day.strftime(style.format(d=day.day, m=day.month))
    year = "".join(DIGITS[int(c)] for c in str(day.year))
    return source, f"{year}年{chinese(day.month)}月{chinese(day.day)}日"


pairs = [make_pair() for _ in range(8_000)]
test_pairs = pairs[-500:]
seen = {source for source, _ in test_pairs}
train_pairs = [pair for pair in pairs[:-500] if pair[0] not in seen]
print("训练", len(train_pairs), "对，测试", len(test_pairs), "对")
for source, target in train_pairs[:6]:
    print(f"{source:20}{target}")

# %% [markdown]
# 测试里出现过的原文都从训练里去掉了，否则测的是背诵。
#
# 两边各有自己的词表，这里一个字符算一个词。0 号留给填充，
# 译文前后加上 `<sos>`（开始）和 `<eos>`（结束）：模型靠 `<eos>` 知道何时停笔。

# %%
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

PAD, SOS, EOS = 0, 1, 2
source_vocab = ["<pad>", *sorted({c for s, _ in train_pairs for c in s})]
target_vocab = ["<pad>", "<sos>", "<eos>",
                *sorted({c for _, t in train_pairs for c in t})]
source_id = {c: i for i, c in enumerate(source_vocab)}
target_id = {c: i for i, c in enumerate(target_vocab)}


def encode_pair(pair):
    source, target = pair
    return (torch.tensor([source_id[c] for c in source]),
            torch.tensor([SOS, *(target_id[c] for c in target), EOS]))


def collate(rows):
    sources, targets = zip(*rows, strict=True)
    return (pad_sequence(sources, batch_first=True, padding_value=PAD),
            pad_sequence(targets, batch_first=True, padding_value=PAD))


train_loader = DataLoader([encode_pair(p) for p in train_pairs], 64,
                          shuffle=True, collate_fn=collate)
test_loader = DataLoader([encode_pair(p) for p in test_pairs], 250,
                         collate_fn=collate)
x, y = next(iter(test_loader))
print("原文", tuple(x.shape), "译文", tuple(y.shape))
print("原文词表", len(source_vocab), "译文词表", len(target_vocab))
print(y[:2])

# %% [markdown]
# ## 模型 { #model }
#
# 编码器是双向的：每个位置的输出都看过左边和右边。
# `pack_padded_sequence` 使反方向从真正的最后一个字开始读，而不是从填充开始。
# 两个方向的末状态拼起来，是解码器的初始状态。
#
# 解码器在每一步拿自己的输出和原文每个位置做点积，softmax 后是权重，
# 按权重把原文的输出加起来，和自己的拼在一起再分类。
# 填充的位置先填 `-inf`，权重就是 0。这是 Luong 的点积注意力。

# %%
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence


class Seq2Seq(nn.Module):
    def __init__(self, sources, targets, dim=64, attention=True):
        super().__init__()
        self.attention = attention
        self.source_embedding = nn.Embedding(sources, 32, padding_idx=PAD)
        self.target_embedding = nn.Embedding(targets, 32, padding_idx=PAD)
        self.encoder = nn.LSTM(32, dim // 2, batch_first=True,
                               bidirectional=True)
        self.decoder = nn.LSTM(32, dim, batch_first=True)
        self.mix = nn.Linear(2 * dim if attention else dim, dim)
        self.out = nn.Linear(dim, targets)

    def encode(self, x):                               # (B, S)
        packed = pack_padded_sequence(
            self.source_embedding(x), (x != PAD).sum(1).cpu(),
            batch_first=True, enforce_sorted=False)
        memory, states = self.encoder(packed)
        memory, _ = pad_packed_sequence(memory, batch_first=True)
        states = tuple(torch.cat([s[0], s[1]], 1)[None] for s in states)
        return memory, states                          # (B, S, dim)，(h, c)

    def decode(self, y, states, memory, padding):      # y (B, T)
        out, states = self.decoder(self.target_embedding(y), states)
        weights = None
        if self.attention:
            scores = out @ memory.transpose(1, 2)      # (B, T, S)
            scores = scores.masked_fill(padding[:, None], -torch.inf)
            weights = scores.softmax(-1)
            out = torch.cat([out, weights @ memory], -1)
        return self.out(self.mix(out).tanh()), states, weights

    def forward(self, x, y):                           # 训练：整句一次
        memory, states = self.encode(x)
        return self.decode(y, states, memory, x == PAD)[0]

    @torch.inference_mode()
    def translate(self, x, longest=20):                # 推理：一步一个字
        memory, states = self.encode(x)
        y = torch.full((len(x), 1), SOS, device=x.device)
        ids, looks = [], []
        for _ in range(longest):
            logits, states, weights = self.decode(y, states, memory, x == PAD)
            y = logits.argmax(-1)                      # 贪心：取最大的
            ids.append(y)
            looks.append(weights)
            if all((torch.cat(ids, 1) == EOS).any(1)):
                break
        return torch.cat(ids, 1), looks


if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")
sizes = len(source_vocab), len(target_vocab)
model = Seq2Seq(*sizes).to(device)
print("输出", tuple(model(x.to(device), y[:, :-1].to(device)).shape))
print("参数", sum(p.numel() for p in model.parameters()), "个")

# %% [markdown]
# ## 训练 { #train }
#
# 解码器的输入是 `y[:, :-1]`（从 `<sos>` 起），答案是 `y[:, 1:]`（到 `<eos>` 止），
# 错开一位。每一步都喂正确的上一个字，叫教师强制（teacher forcing）：
# 答案都已知，`nn.LSTM` 一次调用就算完整句，不必在 Python 里循环。
#
# 填充不算损失：`ignore_index=PAD`。LSTM 的梯度偶尔很大，裁剪到 1。

# %% tags=["varies"]
import math

loss_fn = nn.CrossEntropyLoss(ignore_index=PAD)
epochs = 2


def train(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, 1e-2, total_steps=epochs * len(train_loader))
    losses = []
    model.train()
    for _ in range(epochs):
        for x, y in train_loader:
            x, y = x.to(device), y.to(device)
            logits = model(x, y[:, :-1])
            loss = loss_fn(logits.flatten(0, 1), y[:, 1:].flatten())
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
    model.eval()
    return losses


losses = train(model)
plain = Seq2Seq(*sizes, attention=False).to(device)
plain_losses = train(plain)

guess = math.log(len(target_vocab))
assert abs(losses[0] - guess) < 0.5 and losses[-1] < 0.2
print(f"有注意力：损失 {losses[0]:.2f} → {losses[-1]:.4f}")
print(f"没有注意力：损失 {plain_losses[0]:.2f} → {plain_losses[-1]:.4f}")

# %% tags=["varies"]
import matplotlib.pyplot as plt

plt.plot(plain_losses[::2], label="without attention")
plt.plot(losses[::2], label="with attention")
plt.axhline(guess, linestyle="--", color="gray", label="guessing: ln V")
plt.xlabel("step / 2")
plt.ylabel("training loss")
plt.legend()
plt.show()

# %% [markdown]
# ## 评估 { #evaluate }
#
# 先看译文，再数有几句全对。推理时没有正确的上一个字，用自己写的，
# 错一个字，后面都受影响，所以要用 `translate` 的结果评估，不能只看损失。

# %% tags=["varies"]
def to_text(ids):
    ids = ids.tolist()
    ids = ids[:ids.index(EOS)] if EOS in ids else ids
    return "".join(target_vocab[i] for i in ids)


def translate_all(model):
    return [to_text(row) for x, _ in test_loader
            for row in model.translate(x.to(device))[0]]


outputs, plain_outputs = translate_all(model), translate_all(plain)
for (source, target), ours, other in zip(test_pairs[:6], outputs,
                                         plain_outputs, strict=False):
    wrong = "" if other == target else f"  没有注意力时 {other}"
    print(f"{source:18}{ours}  {'对' if ours == target else '错'}{wrong}")

# %% [markdown]
# 基线：不看原文，总是写训练集里最常见的译文。

# %% tags=["varies"]
from collections import Counter

answers = [target for _, target in test_pairs]


def exact(outputs):
    return sum(a == b for a, b in zip(outputs, answers, strict=True)) / 500


common = Counter(target for _, target in train_pairs).most_common(1)[0][0]
baseline, without, result = (
    exact([common] * 500), exact(plain_outputs), exact(outputs))
assert result > 0.8 and result > without and baseline < 0.05
print(f"整句全对：总写“{common}” {baseline:.1%}")
print(f"          没有注意力 {without:.1%}")
print(f"          有注意力   {result:.1%}")

# %% [markdown]
# 没有注意力时，整个日期要先压进一个 64 维的向量，再从里面拆出来；
# 有了注意力，写年份时去看原文的年份即可。看看每写一个字时，
# 权重最大的是原文的哪个字符（编码器是双向 LSTM，权重落在旁边一格也正常）。

# %% tags=["varies"]
source = "May 28, 1994"
x, _ = encode_pair((source, ""))
ids, looks = model.translate(x[None].to(device))
for token, weights in zip(ids[0].tolist(), looks, strict=True):
    weight, place = weights[0, 0].max(0)
    marked = f"{source[:place]}[{source[place]}]{source[place + 1:]}"
    print(f"{target_vocab[token]}\t{marked}\t{weight:.2f}")

# %% [markdown]
# 上面的数是在造的数据上测的，真的翻译难得多。注意力论文（Bahdanau 等，表 1，
# WMT’14 英法，全部句子）的 BLEU：没有注意力 17.82，有注意力 26.75，
# 见[论文页](../papers/seq2seq.md#evaluation)。自由的译文没有唯一答案，
# 不数整句全对，用 [BLEU](../training/bleu.md)。
#
# ## 保存与推理 { #save }
#
# 词表和参数要存在一起：编号对不上，载入的模型就是乱写。

# %%
torch.save({"model": model.state_dict(), "source": source_vocab,
            "target": target_vocab}, "seq2seq.pt")

saved = torch.load("seq2seq.pt", map_location="cpu")
restored = Seq2Seq(len(saved["source"]), len(saved["target"]))
restored.load_state_dict(saved["model"])
restored.eval()


def translate(text):
    known = {c: i for i, c in enumerate(saved["source"])}
    if unknown := set(text) - known.keys():
        raise ValueError(f"词表里没有 {unknown}")
    ids, _ = restored.translate(torch.tensor([[known[c] for c in text]]))
    return to_text(ids[0])


test_x, _ = next(iter(test_loader))
same = torch.equal(restored.translate(test_x)[0],
                   model.cpu().translate(test_x)[0])
print("重新载入后译文相同：", same)

# %% tags=["varies"]
for text in ("October 1, 2024", "7 Aug 2008", "3/14/2015"):
    print(text, "→", translate(text))
assert translate("October 1, 2024").startswith("二〇")

# %% [markdown]
# 第二个的写法（日在前、月份缩写）训练里没有，译对了也没有保证：
# 要支持哪种写法，训练数据里就要有它。
#
# ## 换成你自己的数据 { #own-data }
#
# 一行一对、中间一个制表符的文件，换掉“数据”一节的 `pairs`：

# %%
with open("pairs.tsv", "w", encoding="utf-8") as file:     # 换成你的文件
    file.write("hello world\t你好 世界\ngood morning\t早上 好\n")

with open("pairs.tsv", encoding="utf-8") as file:
    own_pairs = [tuple(line.rstrip("\n").split("\t")) for line in file]
print(own_pairs)

# %% [markdown]
# 再改这几处：
#
# - 按词而不是按字符：`encode_pair` 和建词表的两行里，
#   `for c in source` 换成 `for c in source.split()`，译文同样，
#   `to_text` 用 `" ".join`。中文先[分词](../datasets/tokenize.md)，
#   或者仍然一个字一个词。
# - 词表只收训练里出现两次以上的词，另加 `<unk>`，查不到的用它。
# - 句子长了：`dim=512`，`nn.LSTM(..., num_layers=2, dropout=0.2)`，
#   `translate` 的 `longest` 加大。
# - 几十万对时用显卡，`batch_size` 加到 128 以上，`lr=1e-3`，按 BLEU 挑最好的一遍。
#
# 只是要译文，不是要学 seq2seq，就微调现成的翻译模型，
# 见 [Transformer 翻译](translation-transformer.md#own-data)。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 损失很快到 0，译文是乱的 | 没有错开一位，`y[:, :-1]` 和 `y[:, 1:]` |
# | 译文停不下来 | 训练的 `y` 末尾没有 `<eos>`，或评估时没有截断 |
# | 训练损失低，译文错 | 推理用的是自己写的字，看整句，不看损失 |
# | [`Expected target size …`](../errors/target-size.md) | 没有 `flatten` |
# | `Expected hidden[0] size …` | 双向的状态没有拼成 `(1, B, dim)` |
# | `Length of all samples has to be greater than 0` | 原文是空行 |
#
# ## 练习 { #exercises }
#
# 1. 去掉 `pack_padded_sequence`，直接 `self.encoder(embedding)`，准确率掉多少？
# 2. `masked_fill` 一行去掉，再看权重：有没有落在填充上？
# 3. 训练数据减到 500 对，有没有注意力差多少？
# 4. 把贪心改成束搜索（beam search），写法见[论文页](../papers/seq2seq.md#beam-search)。
# 5. 训练时一半的步用自己写的字代替正确的字（scheduled sampling），变快还是变慢？
#
# ## 相关 { #related }
#
# [LSTM](../layers/lstm.md) · [填充与 collate_fn](../datasets/padding.md) ·
# [序列的损失](../losses/sequence.md) · [注意力](../layers/attention.md) ·
# [seq2seq 论文](../papers/seq2seq.md) · 官方文档：
# [nn.LSTM](https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html)
