# ---
# title: 翻译：Transformer 编码器解码器
# tags:
#   - Transformer 机器翻译 英译中 编码器 解码器 encoder decoder
#   - nn.Transformer nn.TransformerEncoder nn.TransformerDecoder
#   - tgt_mask 因果掩码 causal mask
#   - src_key_padding_mask memory_key_padding_mask
#   - sacrebleu BLEU tokenize zh 贪心解码
#   - 标签平滑 label smoothing warmup
# ---

# %% [markdown]
# # 翻译：Transformer 编码器解码器 { #translation-transformer }
#
# 编码器一次看完整句原文，解码器看着原文和已写的译文写下一个字。
# 三个掩码写对，其余照搬：原文的填充、译文的填充、译文不能看后面。
#
# ## 你将得到什么 { #goal }
#
# - 一个从零训练的英译中模型，CPU 上十几秒，会调整语序、加量词和“了”。
# - 编码一次、逐字生成的写法；用 `sacrebleu` 算 BLEU，和逐词查词典比。
#
# 需要 `pip install sacrebleu`。老做法见 [LSTM seq2seq](seq2seq.md)。
#
# ## 数据 { #data }
#
# 句子由一个小文法造出来：谁、什么时候、在哪里、做了什么。
# 词不多，组合有几十万种，测试的句子训练里一句都没有。
# 英文的时间、地点在句尾，中文的在动词之前；中文还要按名词选量词。

# %%
import random

import torch

torch.manual_seed(0)
random.seed(0)
WHO = {"i": "我", "you": "你", "we": "我们", "my mother": "我妈妈",
       "his friend": "他的朋友", "the teacher": "老师",
       "the students": "学生们", "that child": "那个孩子"}
DO = {"buy bought": ("买", ["book", "car", "apple", "shirt", "cat"]),
      "see saw": ("看见", ["cat", "dog", "car", "bird", "house"]),
      "draw drew": ("画", ["bird", "dog", "house", "apple", "horse"]),
      "find found": ("找到", ["book", "shirt", "car", "horse", "pen"])}
THING = {"book": ("本", "书"), "car": ("辆", "车"), "apple": ("个", "苹果"),
         "shirt": ("件", "衬衫"), "cat": ("只", "猫"), "dog": ("只", "狗"),
         "bird": ("只", "鸟"), "house": ("座", "房子"), "horse": ("匹", "马"),
         "pen": ("支", "笔")}
COLOR = {"": "", "red": "红色的", "white": "白色的", "black": "黑色的",
         "new": "新", "small": "小"}
COUNT = {"one": "一", "two": "两", "three": "三", "five": "五"}
WHERE = {"": "", "in the park": "在公园", "at the market": "在市场",
         "near the school": "在学校附近", "in beijing": "在北京"}
PAST = {"yesterday": "昨天", "last week": "上周", "this morning": "今天早上"}
FUTURE = {"tomorrow": "明天", "next week": "下周", "this evening": "今天晚上"}


def pick(table):
    return random.choice(list(table.items()))


def make_pair():
    who, who_zh = pick(WHO)
    forms, (verb_zh, things) = pick(DO)
    base, past = forms.split()
    thing = random.choice(things)
    color, color_zh = pick(COLOR)
    count, count_zh = pick(COUNT)
    where, where_zh = pick(WHERE)
    happened = random.random() < 0.5
    when, when_zh = pick(PAST if happened else FUTURE)
    kind = random.choice(["yes", "no", "ask"])

    helper = "did" if happened else "will"
    start = {"yes": f"{who} {past if happened else 'will ' + base}",
             "no": f"{who} {helper} not {base}",
             "ask": f"{helper} {who} {base}"}[kind]
    noun = thing + ("s" if count != "one" else "")
    end, end_zh = ("?", "吗？") if kind == "ask" else (".", "。")
    words = f"{start} {count} {color} {noun} {where} {when} {end}".split()

    before = "" if happened else "会"
    if kind == "no":
        before = "没" if happened else "不会"
    after = "了" if happened and kind != "no" else ""
    measure, thing_zh = THING[thing]
    return " ".join(words), (
        f"{who_zh}{when_zh}{where_zh}{before}{verb_zh}{after}"
        f"{count_zh}{measure}{color_zh}{thing_zh}{end_zh}")


pairs = dict(make_pair() for _ in range(4_000))       # 去掉重复的原文
pairs = list(pairs.items())
train_pairs, test_pairs = pairs[:-300], pairs[-300:]
print("训练", len(train_pairs), "对，测试", len(test_pairs), "对")
for source, target in train_pairs[:5]:
    print(source)
    print("   ", target)

# %% [markdown]
# 英文一个词一个编号，中文一个字一个编号，不必分词。
# 真的翻译用子词（BPE、SentencePiece），没有查不到的词。

# %%
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

PAD, SOS, EOS = 0, 1, 2
SPECIAL = ["<pad>", "<sos>", "<eos>"]
source_vocab = SPECIAL + sorted({w for s, _ in train_pairs for w in s.split()})
target_vocab = SPECIAL + sorted({c for _, t in train_pairs for c in t})
source_id = {w: i for i, w in enumerate(source_vocab)}
target_id = {c: i for i, c in enumerate(target_vocab)}


def encode_pair(pair):
    source, target = pair
    return (torch.tensor([source_id[w] for w in source.split()]),
            torch.tensor([SOS, *(target_id[c] for c in target), EOS]))


def collate(rows):
    return tuple(pad_sequence(column, batch_first=True, padding_value=PAD)
                 for column in zip(*rows, strict=True))


train_loader = DataLoader([encode_pair(p) for p in train_pairs], 64,
                          shuffle=True, collate_fn=collate)
test_loader = DataLoader([encode_pair(p) for p in test_pairs], 300,
                         collate_fn=collate)
x, y = next(iter(test_loader))
print("原文", tuple(x.shape), "译文", tuple(y.shape),
      "词表", len(source_vocab), len(target_vocab))

# %% [markdown]
# ## 模型 { #model }
#
# 注意力不知道先后，所以词向量要加上位置的向量；
# 乘以 `dim ** 0.5` 是论文的做法，使词向量不被位置盖住。
#
# 掩码都是 `True` 表示不许看：
#
# | 参数 | 形状 | 挡住什么 |
# | --- | --- | --- |
# | `src_key_padding_mask`、`memory_key_padding_mask` | `(B, S)` | 原文的填充 |
# | `tgt_key_padding_mask` | `(B, T)` | 译文的填充 |
# | `tgt_mask` | `(T, T)` | 第 t 个字不能看 t 之后的，否则就是抄答案 |

# %%
from torch import nn


class Translator(nn.Module):
    def __init__(self, sources, targets, dim=64, heads=4, layers=2, longest=64):
        super().__init__()
        self.scale = dim ** 0.5
        self.source_embedding = nn.Embedding(sources, dim, padding_idx=PAD)
        self.target_embedding = nn.Embedding(targets, dim, padding_idx=PAD)
        for table in (self.source_embedding, self.target_embedding):
            nn.init.normal_(table.weight, std=dim ** -0.5)
        self.position = nn.Embedding(longest, dim)
        options = {"d_model": dim, "nhead": heads, "dim_feedforward": 2 * dim,
                   "dropout": 0.1, "batch_first": True, "norm_first": True}
        self.encoder = nn.TransformerEncoder(
            nn.TransformerEncoderLayer(**options), layers,
            norm=nn.LayerNorm(dim), enable_nested_tensor=False)
        self.decoder = nn.TransformerDecoder(
            nn.TransformerDecoderLayer(**options), layers,
            norm=nn.LayerNorm(dim))
        self.out = nn.Linear(dim, targets)

    def embed(self, table, ids):
        place = torch.arange(ids.shape[1], device=ids.device)
        return table(ids) * self.scale + self.position(place)

    def encode(self, x):                               # (B, S) → (B, S, dim)
        return self.encoder(self.embed(self.source_embedding, x),
                            src_key_padding_mask=x == PAD)

    def decode(self, y, memory, padding):              # → (B, T, targets)
        steps = y.shape[1]
        later = torch.ones(steps, steps, dtype=torch.bool,
                           device=y.device).triu(1)
        return self.out(self.decoder(
            self.embed(self.target_embedding, y), memory, tgt_mask=later,
            tgt_key_padding_mask=y == PAD, memory_key_padding_mask=padding))

    def forward(self, x, y):                           # 训练：整句一次
        return self.decode(y, self.encode(x), x == PAD)

    @torch.inference_mode()
    def translate(self, x, longest=40):                # 推理：编码一次，逐字写
        memory, padding = self.encode(x), x == PAD
        y = torch.full((len(x), 1), SOS, device=x.device)
        done = torch.zeros(len(x), dtype=torch.bool, device=x.device)
        while y.shape[1] <= longest and not done.all():
            best = self.decode(y, memory, padding)[:, -1].argmax(-1)
            best = best.masked_fill(done, PAD)         # 写完的句子补填充
            y = torch.cat([y, best[:, None]], 1)
            done |= best == EOS
        return y[:, 1:]


device = (torch.accelerator.current_accelerator(check_available=True)
          or torch.device("cpu"))
sizes = len(source_vocab), len(target_vocab)
model = Translator(*sizes).to(device)
print("输出", tuple(model(x.to(device), y[:, :-1].to(device)).shape))
print("参数", sum(p.numel() for p in model.parameters()), "个")

# %% [markdown]
# 怎样确认掩码是对的：改掉最后一个字，前面各步的输出不能变；
# 给原文多补几个填充，输出也不能变。

# %%
model.eval()
with torch.inference_mode():
    a, b = x[:4].to(device), y[:4, :-1].clone().to(device)
    before = model(a, b)
    longer = model(nn.functional.pad(a, (0, 5)), b)
    b[:, -1] = 5
    changed = model(a, b)
print("不看后面：", torch.allclose(before[:, :-1], changed[:, :-1], atol=1e-5))
print("不看填充：", torch.allclose(before, longer, atol=1e-5))

# %% [markdown]
# ## 训练 { #train }
#
# 解码器的输入是 `y[:, :-1]`，答案是 `y[:, 1:]`，错开一位。
# 学习率先升后降：Transformer 一开始就用大的学习率容易发散。
# 标签平滑 0.1 是论文的设置，它使损失降不到 0：全对时也有一点。

# %% tags=["varies"]
import math

import matplotlib.pyplot as plt

epochs = 2
loss_fn = nn.CrossEntropyLoss(ignore_index=PAD, label_smoothing=0.1)
optimizer = torch.optim.AdamW(model.parameters(), lr=4e-3)
schedule = torch.optim.lr_scheduler.OneCycleLR(
    optimizer, 4e-3, total_steps=epochs * len(train_loader), pct_start=0.2)
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
assert losses[-1] < losses[0] / 3
print(f"损失从 {losses[0]:.3f} 降到 {losses[-1]:.3f}")

classes = len(target_vocab)
perfect = torch.full((classes,), 0.1 / classes)
perfect[0] += 0.9                                     # 平滑后的答案
floor = -(perfect * perfect.log()).sum().item()
plt.plot(range(0, len(losses), 2), losses[::2])
plt.axhline(math.log(classes), linestyle="--", color="gray",
            label="guessing: ln V")
plt.axhline(floor, linestyle=":", color="gray",
            label="perfect, with label smoothing")
plt.xlabel("step")
plt.ylabel("training loss")
plt.legend()
plt.show()

# %% [markdown]
# ## 评估 { #evaluate }
#
# 先看译文。基线是逐词查词典：词都对，语序、量词、“了”“吗”都没有。

# %% tags=["varies"]
words = {w: zh for forms, (zh, _) in DO.items() for w in forms.split()}
words |= {thing + s: zh for thing, (_, zh) in THING.items() for s in ("", "s")}
phrases = WHO | WHERE | PAST | FUTURE | COLOR | COUNT | words
phrases |= {".": "。", "?": "？", "not": "不", "will": "会", "did": ""}


def by_dictionary(source):
    for phrase in sorted(filter(None, phrases), key=len, reverse=True):
        source = f" {source} ".replace(f" {phrase} ", f" {phrases[phrase]} ")
    return source.replace(" ", "")


def to_text(ids):
    ids = ids.tolist()
    ids = ids[:ids.index(EOS)] if EOS in ids else ids
    return "".join(target_vocab[i] for i in ids if i != PAD)


model.eval()
outputs = [to_text(row) for x, _ in test_loader
           for row in model.translate(x.to(device))]
looked_up = [by_dictionary(source) for source, _ in test_pairs]
for i in range(4):
    print(test_pairs[i][0])
    print("  词典", looked_up[i])
    print("  模型", outputs[i])
    print("  答案", test_pairs[i][1])

# %% tags=["varies"]
from sacrebleu.metrics import BLEU

references = [target for _, target in test_pairs]
bleu = BLEU(tokenize="zh")                            # 中文按字算
baseline = bleu.corpus_score(looked_up, [references]).score
result = bleu.corpus_score(outputs, [references]).score
exact = sum(a == b for a, b in zip(outputs, references, strict=True)) / 300
assert result > 80 and result > baseline + 20
print(f"BLEU：查词典 {baseline:.1f}，模型 {result:.1f}")
print(f"模型整句全对 {exact:.1%}")

# %% [markdown]
# 上面的数是在造的句子上测的，文法就那么几条，所以接近满分。真的翻译：
#
# | 模型 | 测试集 | BLEU | 出处 |
# | --- | --- | --- | --- |
# | Transformer base，65 M | WMT’14 英德 | 27.3 | [论文](../papers/attention-is-all-you-need.md#evaluation)表 2 |
# | `Helsinki-NLP/opus-mt-en-zh` | Tatoeba 英中 | 31.4 | 模型卡的 `metadata.json` |
#
# 论文的 base 在 8 块 P100 上训练 12 小时（10 万步），用了约 450 万对句子。
#
# ## 保存与推理 { #save }

# %%
torch.save({"model": model.state_dict(), "source": source_vocab,
            "target": target_vocab}, "translator.pt")

saved = torch.load("translator.pt", map_location="cpu")
restored = Translator(len(saved["source"]), len(saved["target"]))
restored.load_state_dict(saved["model"])
restored.eval()
known = {w: i for i, w in enumerate(saved["source"])}


def translate(text):
    words = text.lower().replace(".", " .").replace("?", " ?").split()
    ids = torch.tensor([[known[word] for word in words]])
    return to_text(restored.translate(ids)[0])


test_x, _ = next(iter(test_loader))
same = torch.equal(restored.translate(test_x),
                   model.cpu().translate(test_x))
print("重新载入后译文相同：", same)

# %% tags=["varies"]
text = "My mother will buy two white horses in Beijing tomorrow."
print(translate(text))
assert "我妈妈" in translate(text)

# %% [markdown]
# “买”和“马”在训练里没有一起出现过（`DO` 里没有这样的组合），
# 模型能不能拼起来，看上面这句：量词应当是“匹”。
#
# ## 换成你自己的数据 { #own-data }
#
# 一行一对、制表符隔开的文件，换掉 `train_pairs` 和 `test_pairs`：
#
# - `pairs = [line.rstrip("\n").split("\t") for line in open("pairs.tsv", encoding="utf-8")]`
# - 英文先 `lower()`、标点前加空格；查不到的词用 `<unk>`，或改用子词，见[分词](../datasets/tokenize.md)。
# - 几百万对：`dim=512, heads=8, layers=6`，`lr=5e-4`，用显卡和[混合精度](../training/gpu-amp.md)。
#
# 只有几千到几万对真的句子，从零训练不够。微调现成的：
# `AutoModelForSeq2SeqLM.from_pretrained("Helsinki-NLP/opus-mt-en-zh")`，
# `tokenizer(source, text_target=target, truncation=True)` 得到 `labels`，
# 用 `Seq2SeqTrainer` 和 `DataCollatorForSeq2Seq` 训练，`model.generate` 翻译。
# `pipeline("translation")` 已经没有了，见 [Unknown task](../errors/unknown-task.md)。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 训练损失接近 0，译文是乱的 | 没有 `tgt_mask`，训练时抄了答案 |
# | 损失降到某处不动 | 标签平滑时最低不是 0，看图里的虚线 |
# | 损失先降后突然变大 | 学习率太大，或没有先升后降（warmup） |
# | `KeyError` | 词表里没有的词，换成 `<unk>` 的编号 |
# | 掩码报形状错 | 见[掩码的形状](../errors/mask-shape.md) |
# | BLEU 几乎是 0 | 中文没有写 `tokenize="zh"`；`[references]` 少了一层 |
# | `index out of range in self` | 句子比 `Translator(longest=64)` 长 |
#
# ## 练习 { #exercises }
#
# 1. 去掉 `+ self.position(place)`，BLEU 变多少？语序还对吗？
# 2. 去掉 `tgt_mask`，看损失曲线和译文，和表里的第一行对照。
# 3. 训练句减到 500 和 1,000，BLEU 各是多少？
# 4. 每写一个字都重算了前面所有的字。给解码器加上 KV 缓存，数一数省了多少次乘法。
#
# ## 相关 { #related }
#
# [Transformer 层](../layers/transformer.md) · [注意力](../layers/attention.md) ·
# [BLEU](../training/bleu.md) · [序列的损失](../losses/sequence.md) ·
# [学习率调度](../optimizers/lr-schedule.md) · 官方文档：
# [nn.Transformer](https://docs.pytorch.org/docs/stable/generated/torch.nn.Transformer.html)
