import torch
from torch import nn
from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("Qwen/Qwen2.5-0.5B-Instruct")
messages = [{"role": "user", "content": "屏幕坏了"},
            {"role": "assistant", "content": "质量"},
            {"role": "user", "content": "快递到哪了"},
            {"role": "assistant", "content": "物流"}]


def ids(count: int, prompt: bool = False) -> list[int]:
    """前 count 条消息的编号；prompt：再加上“轮到助手说”的开头。"""
    return tokenizer.apply_chat_template(
        messages[:count], add_generation_prompt=prompt)["input_ids"]


input_ids = torch.tensor(ids(len(messages)))
labels = torch.full_like(input_ids, -100)    # -100：不算损失
for i, message in enumerate(messages):
    if message["role"] == "assistant":
        start, end = len(ids(i, prompt=True)), len(ids(i + 1))
        labels[start:end] = input_ids[start:end]

print(repr(tokenizer.decode(labels[labels != -100])))
logits = torch.randn(len(input_ids), len(tokenizer))    # 模型的输出
loss = nn.functional.cross_entropy(logits[:-1], labels[1:])  # 预测下一个
masked = nn.functional.cross_entropy(
    logits[:-1][labels[1:] != -100], labels[labels != -100])
print("只有回答算损失：", torch.allclose(loss, masked))
