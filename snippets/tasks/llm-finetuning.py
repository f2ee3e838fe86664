# ---
# title: 大模型微调：Llama 3.1 8B 加 LoRA
# tags:
#   - Llama 3.1 8B 微调 fine-tune LLM
#   - LoRA peft LoraConfig get_peft_model
#   - 多轮对话微调 loss_mask 只算回答的损失 labels -100
#   - 对话数据 chat template eot_id
#   - merge_and_unload 合并权重
#   - QLoRA 4bit 显存要多少
#   - gated repo 401 403 申请权限 token
#   - SFT 指令微调 Trainer
# ---

# %% [markdown]
# # 大模型微调：Llama 3.1 8B 加 LoRA { #llm-finetuning }
#
# 冻结 80 亿个参数，只训练插进去的小矩阵（LoRA），教模型按你的口径回答。
# 一块 24 GB 的显卡能训练；损失只算在回答上。
#
# ## 你将得到什么 { #goal }
#
# - 多轮对话怎样变成 `input_ids` 和 `labels`，哪些词算损失。
# - 一个几十 MB 的 LoRA 文件，和合并之后的完整模型。
# - 训练前后在没见过的问法上的损失、回答的对比。
#
# 先要拿到权重。`meta-llama/Llama-3.1-8B` 是受限（gated）的：
#
# 1. 登录 Hugging Face，在
#    [模型页](https://huggingface.co/meta-llama/Llama-3.1-8B)同意许可，等批准。
# 2. 在设置里建一个 read 权限的 token，运行 `hf auth login`，贴进去。
# 3. 硬盘留 16 GB（bfloat16，每个参数 2 字节）。
#
# 训练要多少显存，Hugging Face 的
# [估计](https://huggingface.co/blog/llama31)：全部参数 60 GB，LoRA 16 GB，
# QLoRA（4 bit 的底座）6 GB；都是起步值，句子长、batch 大还要加。
# 没有权限或显卡小，把 `name` 换成 `Qwen/Qwen2.5-0.5B-Instruct`，不用申请。
#
# 需要 `pip install transformers peft accelerate`。
#
# ## 数据 { #data }
#
# 自己写的客服对话：四件事，各有固定的口径，问法有好几种。
# 每件事留出一种问法不训练，看模型是学会了还是背下了。

# %%
import random

import torch

random.seed(0)
torch.manual_seed(0)

facts = {
    "hours": ("We are open from nine to six, Monday to Saturday.",
              ["When are you open?", "What are your hours?",
               "When do you open the shop?", "Are you open on Sunday?",
               "Are you open today?"]),
    "refund": ("You can return it within thirty days for a refund.",
               ["Can I get a refund?", "How do I return this?",
                "I want my money back, refund please.", "Is a refund free?",
                "How do I get a refund?"]),
    "shipping": ("Shipping takes two days and is free over fifty.",
                 ["How long does shipping take?", "Is shipping free?",
                  "When will shipping start?", "Is shipping to the city long?",
                  "How long is shipping?"]),
    "contact": ("Please call us or write to help at our shop.",
                ["How can I call you?", "Who can I call for help?",
                 "I need help, who do I call?", "Can I write to a person?",
                 "Can I call a person?"]),
}


def conversation(which):
    """两轮问答；`which` 从几种问法里取一段。"""
    messages = []
    for topic in random.sample(list(facts), 2):
        answer, questions = facts[topic]
        question = random.choice(questions[which])
        messages += [{"role": "user", "content": question},
                     {"role": "assistant", "content": answer}]
    return messages


train = [conversation(slice(0, 4)) for _ in range(120)]
test = [conversation(slice(4, 5)) for _ in range(24)]
for message in train[0]:
    print(f"{message['role']:>9}: {message['content']}")

# %% [markdown]
# ### 损失掩码：只学回答 { #loss-mask }
#
# Llama 3 的对话格式是：
# `<|start_header_id|>角色<|end_header_id|>`、两个换行、内容、`<|eot_id|>`。
# 整段对话放进一个序列，用户的话和角色标记的标签填 `-100`，交叉熵会跳过它们。
#
# - 每一轮的回答都算损失，不只最后一轮：一个序列一次学到两个回答。
# - 回答末尾的 `<|eot_id|>` 也算。不学它，生成时就停不下来。
# - 标签和输入**对齐**，不用自己错开一位，模型里面会错开。
# - 开头的 `<|begin_of_text|>` 只要一个：
#   逐段分词时写 `add_special_tokens=False`，开头自己加。

# %%
from transformers import AutoTokenizer

name = "meta-llama/Llama-3.1-8B"
tokenizer = AutoTokenizer.from_pretrained(name)
tokenizer.pad_token = tokenizer.eos_token        # 和回答的结尾 eot 不是一个词


def tokenize(text):
    return tokenizer(text, add_special_tokens=False).input_ids


def header(role):
    return tokenize(f"<|start_header_id|>{role}<|end_header_id|>\n\n")


def encode(messages):
    input_ids, labels = [tokenizer.bos_token_id], [-100]
    for message in messages:
        head = header(message["role"])
        body = tokenize(message["content"] + "<|eot_id|>")
        learn = message["role"] == "assistant"
        input_ids += head + body
        labels += [-100] * len(head) + (body if learn else [-100] * len(body))
    return {"input_ids": input_ids, "labels": labels,
            "attention_mask": [1] * len(input_ids)}


train_data = [encode(messages) for messages in train]
test_data = [encode(messages) for messages in test]

# %% [markdown]
# 把标签解码出来看。弄错了掩码，损失照样会降，只能这样查。

# %%
from itertools import groupby

example = train_data[0]
pairs = list(zip(example["input_ids"], example["labels"]))
for masked, part in groupby(pairs, key=lambda pair: pair[1] == -100):
    text = tokenizer.decode([token for token, _ in part])
    print("跳过" if masked else "学习", repr(text))

# %% [markdown]
# ## 模型 { #model }
#
# LoRA 把一个冻结的权重 $W$（输出 × 输入）换成 $W + \frac{\alpha}{r} BA$，
# $A$ 是 $r$ × 输入，$B$ 是输出 × $r$，只训练它们。
# $B$ 从零开始，所以刚装上时输出和原来一样。
# $\alpha$ 常取 $r$ 的一到四倍。
#
# `target_modules` 是给哪些线性层装。注意力和前馈都装，
# 比只装 `q_proj`、`v_proj` 稳妥；这是没学过对话的基座（base）模型，
# 输出层 `lm_head` 也装上，微调 Instruct 版时可以去掉。

# %%
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM

dtype = torch.bfloat16 if torch.cuda.is_available() else torch.float32
base = AutoModelForCausalLM.from_pretrained(name, dtype=dtype,
                                            device_map="auto")
config = LoraConfig(
    r=16, lora_alpha=64, lora_dropout=0.0, task_type="CAUSAL_LM",
    target_modules=["q_proj", "k_proj", "v_proj", "o_proj",
                    "gate_proj", "up_proj", "down_proj", "lm_head"])
model = get_peft_model(base, config)

trained = [name for name, p in model.named_parameters() if p.requires_grad]
print("冻结的", sum(not p.requires_grad for p in model.parameters()), "个张量")
print("训练的", len(trained), "个张量，例如")
print(*trained[:2], sep="\n")

# %% [markdown]
# 真的 8B 上要训练多少？一个 $m \times n$ 的权重是 $r(m+n)$ 个。

# %%
h, kv, ff, layers, vocab = 4096, 1024, 14336, 32, 128256   # Llama 3.1 8B
sizes = [(h, h), (h, kv), (h, kv), (h, h), (h, ff), (h, ff), (ff, h)]
count = config.r * (layers * sum(m + n for m, n in sizes) + h + vocab)
print(f"{count / 1e6:.1f} 百万个，占 80 亿的 {count / 8.03e9:.2%}")

# %% [markdown]
# 训练前，在没见过的问法上是什么样？再算一个基线：只看词频，
# 不管问什么，按训练集的回答里各词的频率猜。

# %%
from torch.utils.data import DataLoader
from transformers import DataCollatorForSeq2Seq

collate = DataCollatorForSeq2Seq(tokenizer)      # 标签用 -100 填充


@torch.inference_mode()
def mean_loss(model, data):
    """每个回答的词的平均损失。"""
    model.eval()
    total = words = 0
    for batch in DataLoader(data, batch_size=8, collate_fn=collate):
        batch = batch.to(model.device)
        n = (batch["labels"][:, 1:] != -100).sum().item()
        total += model(**batch).loss.item() * n
        words += n
    return total / words


def answer_words(data):
    return torch.tensor([x for row in data for x in row["labels"] if x >= 0])


counts = answer_words(train_data).bincount(minlength=len(tokenizer)) + 0.01
unigram = -(counts / counts.sum()).log()[answer_words(test_data)].mean().item()
before = mean_loss(model, test_data)
print(f"训练前 {before:.2f}，只看词频 {unigram:.2f}")
assert unigram < before

# %% [markdown]
# ## 训练 { #train }
#
# LoRA 的学习率比全量微调大：8B 用 `1e-4` 到 `2e-4`、1 到 3 遍。
# 替身只有几万个参数，又没有预训练过，用 `7e-3`、14 遍。
# 显卡上加 `bf16=True`；显存不够先减 batch，
# 再用 `gradient_accumulation_steps` 补回来，见[省显存](../training/save-memory.md)。

# %% tags=["varies"]
from transformers import PrinterCallback, Trainer, TrainingArguments

small = base.config.hidden_size < 1000
arguments = TrainingArguments(
    output_dir="lora-run", seed=0,
    num_train_epochs=14 if small else 2,
    learning_rate=7e-3 if small else 2e-4,
    per_device_train_batch_size=8,
    lr_scheduler_type="cosine", warmup_steps=0.1,
    logging_steps=4, save_strategy="no", report_to="none",
    disable_tqdm=True, bf16=torch.cuda.is_available(),
    log_level="error")
trainer = Trainer(model, arguments, train_dataset=train_data,
                  data_collator=collate)
trainer.remove_callback(PrinterCallback)          # 不逐行打印
trainer.train()

after = mean_loss(model, test_data)
assert after < unigram - 0.5
print(f"没见过的问法，训练前 {before:.2f}，训练后 {after:.2f}，"
      f"只看词频 {unigram:.2f}")

# %% tags=["varies"]
import matplotlib.pyplot as plt

log = [row for row in trainer.state.log_history if "loss" in row]
plt.figure(figsize=(5, 3))
plt.plot([row["step"] for row in log], [row["loss"] for row in log])
plt.axhline(unigram, linestyle="--", color="gray", label="word frequency")
plt.xlabel("step")
plt.ylabel("loss on answers")
plt.legend()
plt.show()

# %% [markdown]
# ## 评估 { #evaluate }
#
# 先看回答。提示的末尾是助手的开头标记，生成到 `<|eot_id|>` 停。
# `disable_adapter()` 里是没有 LoRA 的底座，两边比着看。

# %% tags=["varies"]
eot = tokenizer.convert_tokens_to_ids("<|eot_id|>")


@torch.inference_mode()
def reply(model, messages, most=40):
    ids = encode(messages)["input_ids"] + header("assistant")
    inputs = torch.tensor([ids], device=model.device)
    output = model.generate(
        input_ids=inputs, attention_mask=torch.ones_like(inputs),
        max_new_tokens=most, do_sample=False,
        eos_token_id=eot, pad_token_id=tokenizer.pad_token_id)
    return tokenizer.decode(output[0, len(ids):], skip_special_tokens=True)


def ask(question):
    return reply(model, [{"role": "user", "content": question}])


model.eval()
for answer, questions in facts.values():
    print(questions[0], "→", ask(questions[0]))

# %% [markdown]
# 这些问法训练过。没训练过的四种呢？底座呢？

# %% tags=["varies"]
cases = [(questions[4], answer) for answer, questions in facts.values()]
right = sum(ask(question) == answer for question, answer in cases)
with model.disable_adapter():
    before_right = sum(ask(question) == answer for question, answer in cases)
assert right >= 2 and before_right == 0
print(f"{len(cases)} 句里逐字答对 {right} 句，底座答对 {before_right} 句")

# %% [markdown]
# 没训练过的问法也答得出来，认的是关键词。底座没学过对话，不会这样回答。
#
# 逐字相同只适合固定口径。开放的回答，要人看，或者让大模型当裁判；
# 同时用通用题集检查有没有变笨：8B 底座的 MMLU 是 66.7
# （5 样本，[Meta 报告的数](https://huggingface.co/blog/llama31)），
# 微调后掉了好几分，就是学习率太大或遍数太多。
#
# ## 保存与推理 { #save }
#
# `save_pretrained` 只存 LoRA。用的时候先载入同一个底座，再装上去。

# %%
from pathlib import Path

from peft import PeftModel

model.save_pretrained("shop-lora")
print(sorted(path.name for path in Path("shop-lora").glob("adapter*")))

fresh = AutoModelForCausalLM.from_pretrained(name, dtype=dtype,
                                             device_map="auto")
restored = PeftModel.from_pretrained(fresh, "shop-lora").eval()
x = torch.tensor([test_data[0]["input_ids"]], device=model.device)
with torch.inference_mode():
    expected = model(x).logits
    print("装回后相同", torch.allclose(restored(x).logits, expected, atol=1e-4))

# %% [markdown]
# 部署时合并：`merge_and_unload()` 把 $\frac{\alpha}{r}BA$ 加进 $W$，
# 得到普通的 Llama，推理不再多算，别的程序也能载入。
# bfloat16 合并有舍入误差；底座是 4 bit 的，先用 bfloat16 重新载入再合并。

# %% tags=["varies"]
merged = restored.merge_and_unload()
with torch.inference_mode():
    same = torch.allclose(merged(x).logits, expected, atol=1e-3)
merged.save_pretrained("shop-merged")
tokenizer.save_pretrained("shop-merged")
print(type(merged).__name__, "合并后相同", same)

served = AutoModelForCausalLM.from_pretrained("shop-merged").eval()
question = [{"role": "user", "content": "Can I get a refund?"}]
answer = reply(served, question)
assert same and answer == reply(model, question)
print(repr(answer))

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# 一行一段对话的 JSONL，格式和 `train` 一样：
# `{"messages": [{"role": "user", "content": …}, {"role": "assistant", …}]}`。
#
# - 读：`load_dataset("json", data_files="chat.jsonl")["train"]`，
#   再 `.map(lambda row: encode(row["messages"]), remove_columns=["messages"])`。
# - 系统提示：`{"role": "system", …}` 放在第一条，掩码和用户的一样。
# - 太长：`input_ids[:2048]` 和 `labels[:2048]` 一起截；
#   整段回答都被截掉的样本要删，否则损失是 `nan`。
# - Instruct 版有现成的模板：用 `tokenizer.apply_chat_template`，
#   不要自己拼；拼错一个换行，效果就差。
# - QLoRA：`from_pretrained(name, quantization_config=BitsAndBytesConfig(`
#   `load_in_4bit=True))`，需要 `bitsandbytes` 和显卡。
#   旧写法 `load_in_4bit=True` 直接传会[报错](../errors/load-in-8bit.md)。
# - 几百条好的对话就能改口径和格式；要加知识，先试检索，
#   见[示例还是微调](../llm/few-shot-or-finetune.md)。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | `GatedRepoError`、401、403 | 没有同意许可、没批准，或没有 `hf auth login` |
# | `CUDA out of memory` | 减 batch、减长度；`gradient_checkpointing=True`；QLoRA |
# | 生成停不下来 | `<|eot_id|>` 没算损失，或没传 `eos_token_id` |
# | 损失是 0 或 `nan` | 标签全是 `-100`：用[上面](#loss-mask)的办法解码看 |
# | 损失不降 | `print_trainable_parameters()` 是 0；学习率按全量的设了 |
# | [`does not require grad`](../errors/no-grad-fn.md) | checkpoint 加 LoRA：`model.enable_input_require_grads()` |
# | 微调后输出和底座一样 | 没有 `PeftModel.from_pretrained`；存错了文件夹 |
# | 开头两个 `<|begin_of_text|>` | 模板加了一次，分词器又加一次 |
#
# ## 练习 { #exercises }
#
# 1. 去掉掩码（`labels = input_ids`），没见过的问法上回答的损失变多少？
# 2. `r` 改成 1 和 32（`lora_alpha` 跟着是它的四倍），训练的参数和最后的损失各变多少？
# 3. 从 `target_modules` 里去掉 `"lm_head"`，替身还学得动吗？为什么？
# 4. 不学 `<|eot_id|>`，再生成一次，看它在哪里停。
#
# ## 相关 { #related }
#
# [LoRA 论文](../papers/lora.md) · [本地跑模型](../llm/local-model.md) ·
# [微调](../training/finetune.md) · [交叉熵](../losses/cross-entropy.md) ·
# 官方文档：[peft LoRA](https://huggingface.co/docs/peft/developer_guides/lora)
