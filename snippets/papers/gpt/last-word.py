import torch
from transformers import GPT2Config, GPT2ForSequenceClassification

config = GPT2Config(
    n_embd=32, n_layer=2, n_head=4, num_labels=3, pad_token_id=0
)
model = GPT2ForSequenceClassification(config).eval()
ids = torch.tensor([[5, 6, 7, 8, 9], [5, 6, 7, 0, 0]])   # 第二句有两个填充
keep = (ids != 0).long()

states = model.transformer(ids, attention_mask=keep).last_hidden_state
last = keep.sum(1) - 1                                   # 每句最后一个真的词
mine = model.score(states[torch.arange(2), last])
theirs = model(ids, attention_mask=keep).logits
print("最后一个词的向量接 Linear：", torch.allclose(mine, theirs, atol=1e-6))

first = model.score(states[:, 0])                        # 像 BERT 那样取第一个
same = torch.allclose(first[0], first[1])
print("两句开头相同，第一个词的输出也相同：", same)
