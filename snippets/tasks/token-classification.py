# ---
# title: 词分类：BERT 命名实体识别（NER）
# tags:
#   - BERT 命名实体识别 NER 中文
#   - BertForTokenClassification AutoModelForTokenClassification
#   - 序列标注 词性标注 token classification
#   - word_ids 标签对齐 is_split_into_words 子词 -100
#   - BIO 标注 B-PER I-PER
#   - DataCollatorForTokenClassification
#   - 实体 F1 seqeval
#   - bert-base-chinese
# ---

# %% [markdown]
# # 词分类：BERT 命名实体识别（NER） { #token-classification }
#
# 给每个字一个标签，从中读出人名、地名、机构名。难处有两个：
# BERT 会把一个词切成几块，标签要跟着对齐；评估要数整个实体，不数字。
#
# ## 你将得到什么 { #goal }
#
# - 一个中文 NER 模型，存在 `ner-bert` 里，`pipeline` 一行就能用。
# - 标签对齐的函数，英文、中文、词性标注都能用。
# - 按实体算 F1 的函数；词典匹配作基线。
#
# 需要 `pip install transformers datasets accelerate`，
# 第一次运行下载 `bert-base-chinese`，约 410 MB。
#
# ## 数据 { #data }
#
# 句子是自己造的，标签随着造句就知道了。人名由姓和名的字组合，
# 机构名由字号和种类组合，测试里的多半没在训练里出现过：靠背是认不全的。

# %%
import random
import re

import torch

torch.manual_seed(0)
random.seed(0)
SURNAMES, GIVEN = "王李张刘陈杨赵黄周吴", "伟芳娜敏静强磊洋艳勇军杰涛明超丽刚"
PLACES = ["北京", "上海", "广州", "深圳", "成都", "杭州", "西安", "武汉",
          "南京", "青岛", "厦门", "长沙"]
BRANDS = ["星光", "东方", "新城", "蓝天", "金桥", "华源", "远景", "百川",
          "恒信", "启航", "云峰", "同济", "宝泰", "万象", "佳和", "鸿运"]
KINDS = ["科技公司", "大学", "医院", "银行", "出版社", "研究所", "食品厂",
         "律师事务所", "幼儿园", "酒店"]
TEMPLATES = [
    "PER昨天从LOC飞往LOC。", "ORG任命PER为总经理。",
    "PER2024年加入ORG，住在LOC。", "记者PER在LOC采访了ORG的员工。",
    "ORG和ORG在LOC签了合同。", "PER和PER是ORG的同事。",
    "他在LOC用python写程序。", "听说PER要去LOC旅游。",
    "ORG的总部从LOC搬到了LOC。", "今天的会议没有人参加。"]


def entity(kind):
    if kind == "PER":
        given = random.sample(GIVEN, random.choice([1, 2, 2]))
        return random.choice(SURNAMES) + "".join(given)
    if kind == "LOC":
        return random.choice(PLACES)
    return random.choice(BRANDS) + random.choice(KINDS)


def split_words(text):
    return re.findall(r"[A-Za-z0-9]+|\S", text)       # 中文一个字一个词


def make_sentence():
    tokens, tags = [], []
    for part in re.split("(PER|LOC|ORG)", random.choice(TEMPLATES)):
        if part in ("PER", "LOC", "ORG"):
            words = split_words(entity(part))
            tags += [f"B-{part}"] + [f"I-{part}"] * (len(words) - 1)
        else:
            words = split_words(part)
            tags += ["O"] * len(words)
        tokens += words
    return {"tokens": tokens, "tags": tags}


rows = [make_sentence() for _ in range(420)]
train, test = rows[:320], rows[320:]
for token, tag in zip(train[0]["tokens"], train[0]["tags"], strict=True):
    print(token, tag)

# %% [markdown]
# 这是 BIO 标注：`B-` 是实体的第一个字，`I-` 是后面的字，`O` 不是实体。
# 分开 `B` 和 `I`，两个挨着的人名才不会连成一个。
#
# 把标签读回实体：（类型，起点，终点）。评估和显示都用它。

# %%
def entities(tags):
    found, start, kind = [], 0, None
    for i, tag in enumerate([*tags, "O"]):
        if kind and tag != f"I-{kind}":                # 上一个实体到此为止
            found.append((kind, start, i))
            kind = None
        if tag.startswith("B-") or (tag.startswith("I-") and not kind):
            start, kind = i, tag[2:]
    return found


def show(tokens, tags):
    text = list(tokens)
    for kind, start, end in entities(tags):
        text[start] = "[" + text[start]
        text[end - 1] += f"|{kind}]"
    return "".join(text)


for row in train[:3]:
    print(show(row["tokens"], row["tags"]))

# %% [markdown]
# 基线有两个。全标 `O`，按字算的正确率就不低，所以不能看它。
# 词典：训练里出现过的实体，在测试句里找得到就标上。

# %%
def f1(predicted, truth):
    """所有句子合起来，类型和起止都对才算对。"""
    ours = {(i, e) for i, tags in enumerate(predicted) for e in entities(tags)}
    real = {(i, e) for i, tags in enumerate(truth) for e in entities(tags)}
    return 2 * len(ours & real) / max(1, len(ours) + len(real))


known = {}
for row in train:
    for kind, start, end in entities(row["tags"]):
        known["".join(row["tokens"][start:end])] = kind


def look_up(tokens):
    tags, i = ["O"] * len(tokens), 0
    while i < len(tokens):
        for end in range(min(len(tokens), i + 8), i, -1):    # 先试长的
            if kind := known.get("".join(tokens[i:end])):
                tags[i:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - i - 1)
                i = end - 1
                break
        i += 1
    return tags


truth = [row["tags"] for row in test]
flat = [tag for tags in truth for tag in tags]
dictionary = [look_up(row["tokens"]) for row in test]
baseline = f1(dictionary, truth)
print(f"全标 O：按字正确率 {flat.count('O') / len(flat):.1%}，实体 F1 0.00")
print(f"查词典：实体 F1 {baseline:.2f}")

# %% [markdown]
# ### 对齐标签 { #align }
#
# tokenizer 加了 `[CLS]` 和 `[SEP]`，还可能把一个词切成几块，
# 编号比标签多。`word_ids()` 说每一块来自第几个词：
#
# - `None` 是特殊符号，标 -100，损失不计。
# - 一个词的第一块用它的标签，其余几块标 -100。
#
# 传进去的是切好的词，要写 `is_split_into_words=True`，
# 否则列表被当成许多句话。

# %%
from transformers import AutoTokenizer

names = ["O", *(f"{p}-{k}" for k in ("PER", "LOC", "ORG") for p in "BI")]
tag_id = {name: i for i, name in enumerate(names)}
checkpoint = "bert-base-chinese"
tokenizer = AutoTokenizer.from_pretrained(checkpoint)


def align(rows):
    inputs = tokenizer(rows["tokens"], is_split_into_words=True,
                       truncation=True, max_length=128)
    inputs["labels"] = []
    for i, tags in enumerate(rows["tags"]):
        labels, last = [], None
        for word in inputs.word_ids(i):
            new = word is not None and word != last
            labels.append(tag_id[tags[word]] if new else -100)
            last = word
        inputs["labels"].append(labels)
    return inputs


row = next(r for r in train if "python" in r["tokens"])
one = align({"tokens": [row["tokens"]], "tags": [row["tags"]]})
for piece, word, label in zip(
        tokenizer.convert_ids_to_tokens(one["input_ids"][0]),
        one.word_ids(0), one["labels"][0], strict=True):
    print(f"{piece:8}\t{word}\t{label if label < 0 else names[label]}")

# %% [markdown]
# ## 模型 { #model }
#
# BERT 每个位置输出一个 768 维的向量，同一个 `Linear` 把它变成 7 个分数。
# `AutoModelForTokenClassification` 在这里就是 `BertForTokenClassification`。

# %%
from datasets import Dataset
from transformers import (
    AutoModelForTokenClassification,
    DataCollatorForTokenClassification,
)

model = AutoModelForTokenClassification.from_pretrained(
    checkpoint, num_labels=len(names), id2label=dict(enumerate(names)),
    label2id=tag_id)
train_ids, test_ids = (
    Dataset.from_list(part).map(align, batched=True,
                                remove_columns=["tokens", "tags"])
    for part in (train, test))
collate = DataCollatorForTokenClassification(tokenizer)
batch = collate([train_ids[i] for i in range(4)])
with torch.inference_mode():
    output = model.eval()(**batch)
print("输入", tuple(batch["input_ids"].shape),
      "输出", tuple(output.logits.shape))
print("标签里的填充", batch["labels"].min().item())
print(f"损失 {output.loss:.2f}，瞎猜是 ln 7 = 1.95")

# %% [markdown]
# `DataCollatorForTokenClassification` 连标签一起补齐，补的是 -100。
# 用 `DataCollatorWithPadding`，标签长短不一，会报错。
#
# ## 训练 { #train }

# %% tags=["varies"]
from transformers import PrinterCallback, Trainer, TrainingArguments


def to_tags(predictions, label_ids):
    """只取每个词的第一块（标签不是 -100 的位置）。"""
    best = predictions.argmax(-1)
    return [[names[b] for b, label in zip(row, labels, strict=True)
             if label != -100]
            for row, labels in zip(best, label_ids, strict=True)]


def compute_metrics(result):
    return {"f1": f1(to_tags(result.predictions, result.label_ids), truth)}


args = TrainingArguments(
    "checkpoints", num_train_epochs=3, learning_rate=5e-5,
    lr_scheduler_type="constant",            # 步数少；默认线性降到 0
    per_device_train_batch_size=8, per_device_eval_batch_size=50,
    eval_strategy="epoch", save_strategy="no", logging_steps=5,
    fp16=torch.cuda.is_available(),
    dataloader_pin_memory=torch.cuda.is_available(), disable_tqdm=True)
trainer = Trainer(
    model, args, train_dataset=train_ids, eval_dataset=test_ids,
    data_collator=collate, processing_class=tokenizer,
    compute_metrics=compute_metrics)
trainer.remove_callback(PrinterCallback)
trainer.train()

history = trainer.state.log_history
scores = [log["eval_f1"] for log in history if "eval_f1" in log]
print("每遍的实体 F1", [round(score, 2) for score in scores])
assert scores[-1] > scores[0]

# %% tags=["varies"]
import matplotlib.pyplot as plt

for key, label in (("loss", "training"), ("eval_loss", "validation")):
    logs = [log for log in history if key in log]
    plt.plot([log["step"] for log in logs], [log[key] for log in logs],
             marker=".", label=label)
plt.axhline(1.946, linestyle="--", color="gray", label="guessing: ln 7")
plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()

# %% [markdown]
# ## 评估 { #evaluate }
#
# 先看标出来的句子，和词典的比。

# %% tags=["varies"]
result = trainer.predict(test_ids)
predicted = to_tags(result.predictions, result.label_ids)
for i in range(5):
    tokens = test[i]["tokens"]
    print("答案", show(tokens, truth[i]))
    print("  词典", show(tokens, dictionary[i]))
    print("  BERT", show(tokens, predicted[i]))

# %% tags=["varies"]
score = f1(predicted, truth)
assert score > baseline + 0.05
print(f"实体 F1：全标 O 0.00，查词典 {baseline:.2f}，BERT {score:.2f}")


def only(kind, rows):
    return [[tag if tag.endswith(kind) else "O" for tag in tags]
            for tags in rows]


for kind in ("PER", "LOC", "ORG"):
    print(kind, f"查词典 {f1(only(kind, dictionary), only(kind, truth)):.2f}，"
          f"BERT {f1(only(kind, predicted), only(kind, truth)):.2f}")

# %% [markdown]
# 差别在人名和机构名：没见过的，词典认不出；BERT 知道哪些字常作姓、常作名，
# 机构名常以什么收尾。地名就那么十几个，词典已经够用。
#
# 上面的数是在造的句子、替身模型上测的。真的数据和模型：
#
# | 数据 | 模型 | 实体 F1 | 出处 |
# | --- | --- | --- | --- |
# | MSRA，中文新闻 3 类 | `bert-base-chinese` | 94.9 | `PassbyGrocer/bert-ner-msra` 的模型卡 |
# | CLUENER2020，中文 10 类 | BERT 加 softmax | 79.4 | MMOCR 的 README |
# | CoNLL-2003，英文 4 类 | BERT base | 92.4 | BERT 论文表 7 |
#
# 类分得细、句子杂，分数就低：CLUENER 的 10 类里有职位、书名、景点。
# 论文里的 F1 都按实体算；装了 `seqeval`，`f1_score(truth, predicted)` 是同一个数。
#
# ## 保存与推理 { #save }
#
# `aggregation_strategy="simple"` 把 `B-`、`I-` 合成实体。
# 中文的 `word` 字段字间有空格，用 `start`、`end` 从原文里切。

# %% tags=["varies"]
from transformers import pipeline

trainer.save_model("ner-bert")
recognize = pipeline("token-classification", model="ner-bert",
                     aggregation_strategy="simple")
text = "记者李明强在杭州采访了星光医院的员工。"
found = recognize(text)
for item in found:
    print(text[item["start"]:item["end"]], item["entity_group"],
          f"{item['score']:.2f}")
assert {"LOC", "ORG"} & {item["entity_group"] for item in found}

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# 常见的格式是一行一个字、空格、标签，句子之间空一行。
# 读成 `tokens`、`tags` 两列，换掉 `train` 和 `test`：

# %%
from pathlib import Path

Path("train.bio").write_text(
    "我 O\n在 O\n南 B-LOC\n京 I-LOC\n\n王 B-PER\n敏 I-PER\n", "utf-8")


def read_bio(path):
    for sentence in Path(path).read_text("utf-8").strip().split("\n\n"):
        pairs = [line.split() for line in sentence.splitlines()]
        tokens, tags = zip(*pairs, strict=True)
        yield {"tokens": list(tokens), "tags": list(tags)}


own = list(read_bio("train.bio"))                     # 换成你的文件
print(sorted({tag for row in own for tag in row["tags"]}))
print(show(own[0]["tokens"], own[0]["tags"]))

# %% [markdown]
# 再改这几处：
#
# - `names` 换成你的标签，`O` 在最前；`ln 7` 换成 `ln 类数`。
# - 标注是起止位置（JSON、Label Studio）的，先变成 `B-`、`I-`。
# - 英文：`checkpoint = "bert-base-cased"`。大小写是人名的线索，不用 uncased。
# - 超过 `max_length` 的部分被截掉，也就不预测。长文先按句号切开。
# - 词性标注、分词：标签换成 `n`、`v` 或 `B`、`M`、`E`、`S`，别的不动，
#   评估改成按字的正确率。
# - 几千句起可用；`num_train_epochs=3`，去掉 `lr_scheduler_type`，batch 加到 32。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 全部预测成 `O` | 训练太短；`-100` 写成了 0，填充都成了 `O` |
# | 正确率 95%，F1 却很低 | 看的是按字的正确率，多数字本来就是 `O` |
# | `TextEncodeInput must be Union…` | 漏了 `is_split_into_words=True` |
# | 标签错开一格 | 没有跳过 `[CLS]`，或没有用 `word_ids()` |
# | `Unable to create tensor …` | 换成 `DataCollatorForTokenClassification` |
# | 输出里有 `LABEL_3` | 没有传 `id2label` |
# | 实体断成几截 | 英文用 `aggregation_strategy="first"` |
#
# ## 练习 { #exercises }
#
# 1. 把“一个词的其余几块”也标上同样的标签，F1 有变化吗？
# 2. 训练句减到 40、80、160，人名和地名的 F1 各是多少？
# 3. 给 `GIVEN` 加几个只在测试里出现的字，BERT 还认得出吗？换成真的权重呢？
# 4. 预测里有没有 `O` 后面直接跟 `I-PER` 的？写一段代码改成合法的 BIO。
#
# ## 相关 { #related }
#
# [预训练的 BERT](../layers/pretrained-bert.md) · [BERT 文本分类](text-classification-bert.md) ·
# [序列的损失](../losses/sequence.md) · [分词](../datasets/tokenize.md) ·
# [BERT 论文](../papers/bert.md) · 官方文档：
# [Token classification](https://huggingface.co/docs/transformers/tasks/token_classification)
