# ---
# title: 文本摘要：微调 T5
# tags:
#   - 文本摘要 summarization 微调
#   - fine-tune T5 fine-tuning t5-small BART
#   - Seq2SeqTrainer predict_with_generate
#   - pipeline summarization KeyError transformers 5
#   - ROUGE-1 ROUGE-2 ROUGE-L 怎么算 中文
#   - generate num_beams no_repeat_ngram_size 长度
#   - AutoModelForSeq2SeqLM DataCollatorForSeq2Seq
#   - lead-3 基线
# ---

# %% [markdown]
# # 文本摘要：微调 T5 { #summarization }
#
# 编码器读原文，解码器写摘要：`AutoModelForSeq2SeqLM` 加 `Seq2SeqTrainer`，
# 用 ROUGE 和“取第一句”比。换成 BART、mT5 只改名字。
#
# ## 你将得到什么 { #goal }
#
# - 一个会写一句话摘要的 T5，存成文件夹，`generate` 就能用。
# - 手写的 ROUGE，看清它数的是什么。
#
# `pipeline("summarization")` 在 transformers 5 里没有了，
# 会报 [`Unknown task`](../errors/unknown-task.md)；
# 用 `generate` 自己写也只有三行，见[保存与推理](#save)。
# 需要 `pip install transformers accelerate sentencepiece`。
#
# ## 数据 { #data }
#
# 自己造的短消息：三句话，其中一句是要点，位置不定，另外两句无关。
# 摘要是要点去掉时间。“谁”和“做了什么”的搭配分成两半，
# 测试用的搭配训练时没有出现过：模型要学会抄，背不下来。
# 下面的数都是在这些句子上测的。

# %%
import random

import torch

random.seed(0)
torch.manual_seed(0)

who = ("The home team|The young striker|Two neighbouring countries|The airline|"
       "The foreign ministry|The oil company|The car maker|Researchers|"
       "The software maker|The search engine").split("|")
did = ("won the final|set a new record|called for an early election|"
       "announced a merger|cut jobs to lower costs|presented a faster chip|"
       "released a security update|sent aid after the earthquake").split("|")
when = "on Monday|on Tuesday|on Friday|this week|last month".split("|")
other = ("It was a good week at work.", "The first part takes two hours.",
         "There was a small town near the sea.", "Everyone was there.",
         "A friend had told me about it.", "It was made a few years ago.")


def make(test):
    while True:
        i, j = random.randrange(len(who)), random.randrange(len(did))
        if ((i + j) % 5 == 0) == test:            # 五分之一的搭配留作测试
            break
    lines = random.sample(other, 2)
    fact = f"{who[i]} {did[j]} {random.choice(when)}."
    lines.insert(random.randrange(3), fact)
    return {"document": " ".join(lines), "summary": f"{who[i]} {did[j]}."}


train = [make(test=False) for _ in range(480)]
test = [make(test=True) for _ in range(48)]
for row in test[:3]:
    print("原文", row["document"])
    print("摘要", row["summary"])

# %% [markdown]
# ### ROUGE：数重合的词 { #rouge }
#
# ROUGE-1 数重合的单词，ROUGE-2 数重合的相邻两词，
# ROUGE-L 看最长公共子序列（顺序相同，可以不相邻）。
# 各算准确率和召回率，报它们的调和平均 F1。
#
# 中文要按字切（`list(text)`）。`rouge_score`、torchmetrics 默认只留
# 英文字母和数字，中文会得 0 分；传自己的分词函数才行。

# %%
import re
from collections import Counter


def split(text):
    return re.findall(r"\w+", text.lower())       # 中文：list(text)


def f1(same, predicted, truth):
    return 2 * same / (predicted + truth) if same else 0.0


def rouge_n(predicted, truth, n):
    a, b = (Counter(zip(*[split(text)[i:] for i in range(n)]))
            for text in (predicted, truth))
    return f1((a & b).total(), a.total(), b.total())


def rouge_l(predicted, truth):
    a, b = split(predicted), split(truth)
    row = [0] * (len(b) + 1)
    for x in a:                                   # 最长公共子序列，逐行
        new = [0]
        for j, y in enumerate(b, 1):
            new.append(row[j - 1] + 1 if x == y else max(row[j], new[-1]))
        row = new
    return f1(row[-1], len(a), len(b))


def rouge(predictions, rows):
    pairs = [(p, row["summary"]) for p, row in zip(predictions, rows)]
    scores = {"rouge1": [rouge_n(p, t, 1) for p, t in pairs],
              "rouge2": [rouge_n(p, t, 2) for p, t in pairs],
              "rougeL": [rouge_l(p, t) for p, t in pairs]}
    return {key: round(100 * sum(s) / len(s), 1) for key, s in scores.items()}


print(rouge(["The team won"], [{"summary": "The home team won the final."}]))

# %% [markdown]
# 基线：原文的第一句（lead-1）。新闻的要点多在开头，
# 长一点的摘要取前三句（lead-3），许多模型只比它好几分。

# %%
lead = rouge([row["document"].split(". ")[0] for row in test], test)
print("取第一句", lead)

# %% [markdown]
# ## 模型 { #model }
#
# T5 的每个任务都写成“前缀 + 文本 → 文本”，摘要的前缀是 `summarize: `。
# 训练和推理都要加；BART 不用。解码器的输入由模型从 `labels` 右移得到，不用自己准备。

# %%
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

name = "google-t5/t5-small"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForSeq2SeqLM.from_pretrained(name)


def encode(row):
    source = tokenizer("summarize: " + row["document"],
                       truncation=True, max_length=512)
    target = tokenizer(row["summary"], truncation=True, max_length=64)
    return {**source, "labels": target.input_ids}


train_data = [encode(row) for row in train]
test_data = [encode(row) for row in test]
print("原文", max(len(row["input_ids"]) for row in train_data), "个词元以内")
print("标签", tokenizer.convert_ids_to_tokens(train_data[0]["labels"])[-3:])

# %% [markdown]
# 标签末尾有 `</s>`，模型靠它学会停。`DataCollatorForSeq2Seq`
# 把每批补到一样长，标签补 `-100`，不算损失。

# %%
from transformers import DataCollatorForSeq2Seq

collate = DataCollatorForSeq2Seq(tokenizer, model=model)
batch = collate([dict(row) for row in test_data[:2]])
for key, value in batch.items():
    print(key, tuple(value.shape))

# %% [markdown]
# ## 训练 { #train }
#
# 微调真的 t5-small：`lr=3e-4`，几千对数据一到三遍。
# 替身只有两层、没有预训练过，要大学习率、多几遍，也不要 dropout。
# `predict_with_generate=True` 让评估时真的生成，而不是看着答案逐词猜。

# %% tags=["varies"]
from transformers import (PrinterCallback, Seq2SeqTrainer,
                          Seq2SeqTrainingArguments)

small = model.config.d_model < 100
for module in model.modules():
    if small and isinstance(module, torch.nn.Dropout):
        module.p = 0.0

arguments = Seq2SeqTrainingArguments(
    output_dir="t5-run", seed=0,
    num_train_epochs=9 if small else 2,
    learning_rate=1e-2 if small else 3e-4,
    per_device_train_batch_size=16, per_device_eval_batch_size=48,
    lr_scheduler_type="linear", warmup_steps=0.1,
    predict_with_generate=True, generation_max_length=40,
    logging_steps=5, save_strategy="no", report_to="none",
    disable_tqdm=True, log_level="error")
trainer = Seq2SeqTrainer(model, arguments, train_dataset=train_data,
                         data_collator=collate, processing_class=tokenizer)
trainer.remove_callback(PrinterCallback)
trainer.train()

log = [row for row in trainer.state.log_history if "loss" in row]
first, last = log[0]["loss"], log[-1]["loss"]
assert last < first / 4
print(f"损失从 {first:.2f} 降到 {last:.2f}")

# %% tags=["varies"]
import matplotlib.pyplot as plt

plt.figure(figsize=(5, 3))
plt.plot([row["step"] for row in log], [row["loss"] for row in log])
plt.xlabel("step")
plt.ylabel("training loss")
plt.ylim(bottom=0)
plt.show()

# %% [markdown]
# ## 评估 { #evaluate }
#
# 先看写出来的摘要：三篇新的原文，要点的搭配训练时见过。
# 生成的结果末尾可能补了 `-100`，不是词元，解码前要换掉。

# %% tags=["varies"]
def summarize(rows):
    output = trainer.predict([encode(row) for row in rows]).predictions
    output[output == -100] = tokenizer.pad_token_id
    return tokenizer.batch_decode(output, skip_special_tokens=True)


fresh = [make(test=False) for _ in range(3)]
for row, summary in zip(fresh, summarize(fresh)):
    print("原文", row["document"])
    print("生成", summary)

# %% [markdown]
# 再看测试集，搭配没有见过：

# %% tags=["varies"]
predictions = summarize(test)
scores = rouge(predictions, test)
assert scores["rougeL"] > lead["rougeL"] + 15
exact = sum(p == row["summary"] for p, row in zip(predictions, test))
print("取第一句", lead)
print("微调后  ", scores)
print(f"逐字相同 {exact / len(test):.0%}")

# %% [markdown]
# 没见过的搭配能写对，说明它在抄原文。写错的，多半是换了主语或事件：
# ROUGE 还有一半以上，事实却错了。所以摘要一定要人看，或者另查事实。
#
# 真实数据上的 ROUGE-1 / 2 / L（CNN/DailyMail 测试集）：
#
# | 方法 | ROUGE-1 | ROUGE-2 | ROUGE-L | 出处 |
# | --- | --- | --- | --- | --- |
# | 前三句 | 40.3 | 17.7 | 36.6 | [See 等，2017](https://arxiv.org/abs/1704.04368) |
# | BERTSUMEXTABS | 42.1 | 19.6 | 39.2 | [fairseq][1] |
# | BART large | 44.2 | 21.3 | 40.9 | [fairseq][1] |
#
# [1]: https://github.com/facebookresearch/fairseq/blob/main/examples/bart/README.md
#
# ## 保存与推理 { #save }
#
# 束搜索 `num_beams=4` 常比贪心好一点；`no_repeat_ngram_size=3`
# 防止长摘要打转；`max_new_tokens` 管长度。

# %% tags=["varies"]
trainer.save_model("my-t5")                       # 分词器也一起存了

tokenizer = AutoTokenizer.from_pretrained("my-t5")
restored = AutoModelForSeq2SeqLM.from_pretrained("my-t5").eval()

text = ("A friend had told me about it. Everyone was there. "
        "The airline set a new record on Friday.")
inputs = tokenizer("summarize: " + text, return_tensors="pt")
with torch.inference_mode():
    ids = restored.generate(**inputs, num_beams=4, max_new_tokens=40)
summary = tokenizer.decode(ids[0], skip_special_tokens=True)
assert rouge_l(summary, "The airline set a new record.") > 0.3
print(summary)

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# 只要两列：原文和摘要。
#
# - CSV：`load_dataset("csv", data_files="pairs.csv")["train"]`，
#   再 `.map(encode, remove_columns=["document", "summary"])`，列名不同就改 `encode`。
# - 公开的新闻：`load_dataset("abisee/cnn_dailymail", "3.0.0")`，
#   列是 `article` 和 `highlights`，训练集 287,113 对，先用 `.select(range(2000))`。
# - 中文：`google/mt5-small`，不加前缀也行；只用 float32 或 bfloat16，
#   T5 系列在 float16 下容易出 `nan`。
# - 一篇超过 512 个词元会被截断，后面的要点就丢了；
#   BART 到 1,024，再长用 `google/long-t5-tglobal-base`，或分段摘要再合并。
# - 把 `num_train_epochs`、`learning_rate` 改成真模型那一侧的值，
#   `generation_max_length` 改成摘要的长度。
#
# 没有数据时，直接让[大语言模型](../llm/api.md)写摘要，往往更省事。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | [`Unknown task summarization`](../errors/unknown-task.md) | transformers 5 没有了，用 `generate` |
# | [`unexpected keyword … tokenizer`](../errors/trainer-tokenizer.md) | 写 `processing_class=tokenizer` |
# | `OverflowError` 或解码出错 | 把 `-100` 换成 `pad_token_id` 再解码 |
# | 摘要在中间断了 | `generation_max_length`、`max_new_tokens` 太小 |
# | 反复说一句话 | `no_repeat_ngram_size=3`；训练不够 |
# | 输出和原文一样 | 忘了前缀；训练不够 |
# | 中文 ROUGE 是 0 | 分词函数把汉字丢了，见[上面](#rouge) |
#
# ## 练习 { #exercises }
#
# 1. 把要点固定放在第一句，lead-1 的 ROUGE 变多少？模型还有用吗？
# 2. 推理时去掉前缀 `summarize: `，ROUGE 掉多少？
# 3. `num_beams` 取 1、4、8，各花多少时间，ROUGE 差多少？
# 4. 把训练数据减到 100 条，逐字相同的比例是多少？
#
# ## 相关 { #related }
#
# [Transformer](../papers/attention-is-all-you-need.md) ·
# [BLEU](../training/bleu.md) · [序列的损失](../losses/sequence.md) ·
# 官方文档：[摘要](https://huggingface.co/docs/transformers/tasks/summarization)
