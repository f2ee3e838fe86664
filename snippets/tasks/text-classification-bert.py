# ---
# title: 文本分类：微调 BERT
# tags:
#   - BERT 文本分类 微调 fine-tune
#   - BertForSequenceClassification bert-base-uncased IMDB 情感分类
#   - BERT 多标签文本分类 multi_label_classification
#   - Trainer TrainingArguments eval_strategy
#   - Trainer validation loss 没有验证损失 No log
#   - compute_metrics load_best_model_at_end
#   - bert-base-chinese 中文文本分类
#   - pipeline text-classification 预测一句话
# ---

# %% [markdown]
# # 文本分类：微调 BERT { #text-classification-bert }
#
# 载入预训练的 `bert-base-uncased`，加一个分类头，在 IMDB 影评上微调成
# 好评、差评的分类器。多标签和中文在[后面](#multi-label)。
#
# ## 你将得到什么 { #goal }
#
# - 一个情感分类器，存在文件夹 `imdb-bert` 里，一行 `pipeline` 就能用。
# - 每遍验证一次、留下最好的一遍，画出训练损失和验证损失。
# - 多标签的写法：一句话可以有几个标签，也可以没有。
#
# 需要 `pip install transformers datasets accelerate`。
# 第一次运行下载模型 440 MB、数据 84 MB；下载慢见[安装](../install.md#mirrors)。
# 下面只用 160 条训练，CPU 上也能跑完；有显卡再改成全部的 25,000 条。
#
# ## 数据 { #data }

# %%
import torch
from datasets import load_dataset

torch.manual_seed(0)
imdb = load_dataset("stanfordnlp/imdb")
print({name: len(part) for name, part in imdb.items()})
names = imdb["train"].features["label"].names
labels = imdb["train"]["label"]
print("标签", names, "开头", labels[:3], "结尾", labels[-3:])

# %% [markdown]
# 差评全在前面，好评全在后面：取一部分之前要先打乱，
# 直接取前 160 条，就只有差评。

# %%
train = imdb["train"].shuffle(seed=0).select(range(160))
test = imdb["test"].shuffle(seed=0).select(range(64))
for row in train.select(range(2)):
    print(names[row["label"]], row["text"][:60])

positive = sum(test["label"]) / len(test)
baseline = max(positive, 1 - positive)
print(f"测试里好评 {positive:.1%}，总猜多的一类 {baseline:.1%}")

# %% [markdown]
# 文本变成编号。BERT 最长 512 个词元（token），影评常常更长，要截断；
# 显存和时间随长度涨，先用 256。这一步不填充，组 batch 时再补到这一批里最长的。

# %%
from transformers import AutoTokenizer, DataCollatorWithPadding

checkpoint = "bert-base-uncased"
tokenizer = AutoTokenizer.from_pretrained(checkpoint)


def tokenize(rows):
    return tokenizer(rows["text"], truncation=True, max_length=256)


train_ids = train.map(tokenize, batched=True, remove_columns=["text"])
test_ids = test.map(tokenize, batched=True, remove_columns=["text"])
print(train_ids.column_names)
ids = tokenizer("A wonderful film!")["input_ids"]
print(tokenizer.convert_ids_to_tokens(ids))

# %% [markdown]
# ## 模型 { #model }
#
# `num_labels` 是类数；`id2label` 存进配置，预测时就输出名字而不是编号。
# 载入时报告 `classifier.weight` 是 MISSING，是对的：分类头是新的，等着训练。

# %%
from transformers import BertForSequenceClassification

model = BertForSequenceClassification.from_pretrained(
    checkpoint, num_labels=2, id2label=dict(enumerate(names)),
    label2id={name: i for i, name in enumerate(names)})
model.eval()
batch = DataCollatorWithPadding(tokenizer)([train_ids[i] for i in range(4)])
with torch.inference_mode():
    output = model(**batch)
print(list(batch))
print("logits", tuple(output.logits.shape), f"损失 {output.loss:.2f}")

# %% [markdown]
# 没训练过的二分类，损失应当在 ln 2 ≈ 0.69 附近。
#
# ## 训练 { #train }
#
# `Trainer` 默认不验证。要看到验证损失（validation loss），
# 两样都要给：`eval_strategy` 和 `eval_dataset`。
# 老代码里的 `evaluation_strategy` 今天报错，见[改名](../errors/evaluation-strategy.md)。
#
# `load_best_model_at_end` 在训练完后载回最好的一遍，
# 要求 `save_strategy` 和 `eval_strategy` 一样。

# %% tags=["varies"]
from transformers import PrinterCallback, Trainer, TrainingArguments


def compute_metrics(prediction):
    predicted = prediction.predictions.argmax(-1)
    return {"accuracy": (predicted == prediction.label_ids).mean().item()}


args = TrainingArguments(
    "checkpoints",
    num_train_epochs=2,
    learning_rate=5e-5,                      # BERT 常用 2e-5 到 5e-5
    lr_scheduler_type="constant",            # 只有几十步；默认线性降到 0
    weight_decay=0.01,
    per_device_train_batch_size=4,           # 数据多、显存够就用 16 或 32
    per_device_eval_batch_size=32,
    eval_strategy="epoch",                   # 每遍验证一次
    save_strategy="epoch",
    save_only_model=True,                    # 不存优化器，省两倍的磁盘
    save_total_limit=1,
    load_best_model_at_end=True,
    metric_for_best_model="accuracy",
    logging_steps=8,
    fp16=torch.cuda.is_available(),
    dataloader_pin_memory=torch.cuda.is_available(),
    disable_tqdm=True,                       # 自己跑时去掉，就有进度条和表格
)
trainer = Trainer(
    model, args, train_dataset=train_ids, eval_dataset=test_ids,
    data_collator=DataCollatorWithPadding(tokenizer),
    processing_class=tokenizer, compute_metrics=compute_metrics)
trainer.remove_callback(PrinterCallback)
trainer.train()

history = trainer.state.log_history
for log in history:
    if "eval_loss" in log:
        print(f"第 {log['epoch']:.0f} 遍  验证损失 {log['eval_loss']:.3f}"
              f"  正确率 {log['eval_accuracy']:.1%}")
curve = [log["loss"] for log in history if "loss" in log]
assert sum(curve[-2:]) < sum(curve[:2])

# %% tags=["varies"]
import matplotlib.pyplot as plt

for key, label in (("loss", "training"), ("eval_loss", "validation")):
    logs = [log for log in history if key in log]
    plt.plot([log["step"] for log in logs], [log[key] for log in logs],
             marker="o", label=label)
plt.axhline(0.693, linestyle="--", color="gray", label="guessing: ln 2")
plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()

# %% [markdown]
# 训练损失每 8 步记一次，验证损失每遍一次。验证损失升、训练损失还在降，
# 就是过拟合：BERT 微调两三遍就够。
#
# ## 评估 { #evaluate }
#
# 先看几条的预测，再看总数。

# %% tags=["varies"]
result = trainer.predict(test_ids)
probability = torch.tensor(result.predictions).softmax(-1)[:, 1]
for i in range(4):
    print(f"好评 {probability[i]:.2f}，真值 {names[test[i]['label']]}  "
          f"{test[i]['text'][:44]}")

truth = torch.tensor(test["label"])
predicted = (probability > 0.5).long()
accuracy = (predicted == truth).float().mean().item()
print(f"\n正确率 {accuracy:.1%}，总猜多的一类 {baseline:.1%}")
print("行是真值，列是预测")
print((truth * 2 + predicted).bincount(minlength=4).reshape(2, 2))
assert accuracy > baseline + 0.1

# %% [markdown]
# 错得最有把握的那几条最值得看：标签标错了，还是有反语、截断掉了结论？

# %% tags=["varies"]
import textwrap

gap = (probability - truth).abs()
for i in gap.topk(2).indices.tolist():
    print(f"好评 {probability[i]:.2f}，真值 {names[truth[i]]}")
    print(textwrap.indent(textwrap.fill(test[i]["text"][:240], 62), "  "))
assert 0 <= gap.max() <= 1

# %% [markdown]
# 上面的数是在替身数据和很小的替身模型上测的，句子是拼出来的。真的数据、真的模型：
#
# | 模型 | 设置 | IMDB 正确率 | 出处 |
# | --- | --- | --- | --- |
# | BERT base | 全部 25,000 条，长度 128，4 遍 | 89.1% | `textattack/bert-base-uncased-imdb` 的模型卡 |
# | BERT base | 先在影评上继续预训练，再微调 | 95.63% | Sun 等 2019，arXiv 1905.05583 |
#
# 影评的结论常在末尾，长度 128 会截掉它：先加大 `max_length`，再想别的办法。
#
# 显存：12 GB 的卡，BERT base 长度 128 时一批最多 32 条，256 时 16 条，
# 512 时 6 条（google-research/bert 的 README，float32）。
# 不够时减小 `per_device_train_batch_size`，同时加大
# `gradient_accumulation_steps`，见[梯度累积](../training/grad-accumulation.md)。
#
# ## 保存与推理 { #save }
#
# 模型、配置、tokenizer 存在一个文件夹里，三样缺一不可。

# %% tags=["varies"]
from transformers import pipeline

trainer.save_model("imdb-bert")
classify = pipeline("text-classification", model="imdb-bert")
for text in ("What a wonderful film, I was moved.", "A dull and boring story."):
    answer = classify(text)[0]
    print(answer["label"], f"{answer['score']:.2f}", text)
assert classify("A wonderful film.")[0]["label"] in names

# %% [markdown]
# 许多句一起：`classify(texts, batch_size=32, truncation=True)`。
# 要概率、要自己写循环，见[预测](../training/predict.md)。
#
# ## 多标签：一句话几个标签 { #multi-label }
#
# 一条酒店评论可以同时说到价格、服务、位置。各个标签分别判断“有没有”，
# 不再是几选一，要改三处：
#
# 1. `problem_type="multi_label_classification"`：损失换成
#    [`BCEWithLogitsLoss`](../losses/binary.md)。
# 2. `labels` 是 0、1 组成的**浮点数**列表，一个标签一位。
# 3. 预测用 `sigmoid` 和门槛 0.5，不用 `argmax`。
#
# 这里顺便换成中文模型 `bert-base-chinese`，句子是自己造的。

# %%
import random

random.seed(0)
aspects = ["价格", "服务", "位置"]
phrases = [
    ["价格很便宜", "房费太贵了", "性价比不错", "收费有点高", "打折后很划算"],
    ["前台很热情", "服务员态度差", "打扫及时", "没人帮忙拿行李", "客服回复快"],
    ["离地铁站很近", "周围很荒凉", "就在市中心", "去机场不方便", "楼下是商场"],
]
others = ["我住了两晚", "下次还会来", "整体一般", "和朋友一起来的"]


def make_review():
    flags = [random.random() < 0.45 for _ in aspects]
    said = [random.choice(phrases[i]) for i, on in enumerate(flags) if on]
    said += random.sample(others, random.randint(1, 2))
    random.shuffle(said)
    return {"text": "，".join(said) + "。", "labels": [float(f) for f in flags]}


reviews = {row["text"]: row for row in (make_review() for _ in range(400))}
reviews = list(reviews.values())                       # 去掉重复的句子
own_train, own_test = reviews[:144], reviews[144:208]
for row in own_train[:3]:
    print(row["labels"], row["text"])

# %% tags=["varies"]
from datasets import Dataset

checkpoint = "bert-base-chinese"
own_tokenizer = AutoTokenizer.from_pretrained(checkpoint)
own_model = BertForSequenceClassification.from_pretrained(
    checkpoint, num_labels=len(aspects), id2label=dict(enumerate(aspects)),
    problem_type="multi_label_classification")


def prepare(rows):
    return Dataset.from_list(rows).map(
        lambda part: own_tokenizer(part["text"], truncation=True),
        batched=True, remove_columns=["text"])


own_args = TrainingArguments(
    "own-checkpoints", num_train_epochs=2, learning_rate=5e-5,
    lr_scheduler_type="constant", per_device_train_batch_size=4,
    logging_steps=8, save_strategy="no",
    dataloader_pin_memory=torch.cuda.is_available(),
    disable_tqdm=True)
own_trainer = Trainer(
    own_model, own_args, train_dataset=prepare(own_train),
    data_collator=DataCollatorWithPadding(own_tokenizer),
    processing_class=own_tokenizer)
own_trainer.remove_callback(PrinterCallback)
own_trainer.train()

logits = torch.tensor(own_trainer.predict(prepare(own_test)).predictions)
guessed = logits.sigmoid() > 0.5
right = torch.tensor([row["labels"] for row in own_test]).bool()
for row, flags in zip(own_test[:4], guessed, strict=False):
    print(row["text"], [a for a, f in zip(aspects, flags, strict=True) if f])

# %% [markdown]
# 指标看每个标签的 F1。基线是“每个标签都说有”；
# 一个标签很少见时，“都说没有”的正确率也很高，所以不看正确率。

# %% tags=["varies"]
def f1(guessed, right):
    hits = (guessed & right).sum(0)
    return 2 * hits / (guessed.sum(0) + right.sum(0)).clamp(min=1)


always = f1(torch.ones_like(right), right)
scores = f1(guessed, right)
for name, score, base in zip(aspects, scores, always, strict=True):
    print(f"{name}：F1 {score:.2f}，都说有 {base:.2f}")
assert scores.mean() > always.mean() + 0.1

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# 准备两列的 CSV：`text` 和 `label`（从 0 起的整数）。改这几处：
#
# - 数据：`load_dataset("csv", data_files={"train": "train.csv", "test": "test.csv"})`，
#   只有一个文件时再加 `["train"].train_test_split(test_size=0.1, seed=0)`。
# - 类名：`names = ["体育", "财经", "科技"]`，`num_labels=len(names)`。
#   标签是文字的，先 `map` 成编号。
# - 中文：`checkpoint = "bert-base-chinese"`；换别的模型时，类名也换成
#   `AutoModelForSequenceClassification`。
# - 全部数据：去掉两个 `.select(...)` 和 `lr_scheduler_type`，`logging_steps=100`，
#   batch 加到 16 或 32，`max_length=512`。
# - 类很不平衡：`metric_for_best_model` 换成 F1，损失加权见[交叉熵](../losses/cross-entropy.md)。
# - 做成命令行脚本，见[命令行参数](../training/cli.md)。
#
# 挑模型用了测试集，最后的数就会偏好：真的项目从训练集再切一份验证集。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 正确率总是 50%，损失 0.69 不动 | 学习率太大（2e-4 以上）或太小；没有打乱 |
# | 没有验证损失 | `eval_strategy` 默认是 `"no"` |
# | 验证表里 `No log` | `logging_steps` 比一遍的步数还大 |
# | `CUDA out of memory` | 减小 batch 或 `max_length`，见[这里](../errors/cuda-oom.md) |
# | `… unexpected keyword argument 'tokenizer'` | 改用 `processing_class`，见[这里](../errors/trainer-tokenizer.md) |
# | `Target size … must be the same as input size` | 多标签的 `labels` 长度不是类数 |
# | `result type Float can't be cast to … Long` | 多标签的 `labels` 不是浮点数 |
# | 预测和句子对不上 | `train_sampling_strategy="group_by_length"` 也打乱了 `predict` 的顺序 |
#
# ## 练习 { #exercises }
#
# 1. `max_length` 改成 64、128、512，正确率和时间怎样变？
# 2. 只训练分类头：`model.bert.requires_grad_(False)`，`lr=1e-3`，差多少？
# 3. 训练 64、256、1,000 条，各画一个点。和 TF-IDF 加线性分类器比，几条起 BERT 更好？
# 4. 多标签的门槛从 0.5 改成在验证集上挑，F1 涨多少？
#
# ## 相关 { #related }
#
# [预训练的 BERT](../layers/pretrained-bert.md) · [文本数据集](../datasets/text-dataset.md) ·
# [微调](../training/finetune.md) · [BERT 论文](../papers/bert.md) ·
# [词分类](token-classification.md) · [LSTM 文本分类](text-classification-lstm.md) ·
# 官方文档：[Trainer](https://huggingface.co/docs/transformers/main_classes/trainer)
