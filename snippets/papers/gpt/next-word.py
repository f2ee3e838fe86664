import torch
import torch.nn.functional as F
from transformers import GPT2LMHeadModel

model = GPT2LMHeadModel.from_pretrained("gpt2").eval()
ids = torch.randint(0, model.config.vocab_size, (4, 12))

logits = model(ids).logits                    # (batch, 词数, 词表)
loss = F.cross_entropy(
    logits[:, :-1].flatten(0, 1),             # 第 0 到 10 个位置的预测
    ids[:, 1:].flatten(),                     # 第 1 到 11 个词
)
print("labels=ids，模型里自己错一位：",
      torch.allclose(loss, model(ids, labels=ids).loss, atol=1e-3))

# 一次前向就是 12 道题：与每次只给前缀、只看最后一个位置相同
one_by_one = torch.stack(
    [model(ids[:, : i + 1]).logits[:, -1] for i in range(12)], dim=1
)
print("整句一次算完，与逐个前缀相同：",
      torch.allclose(logits, one_by_one, atol=1e-3))
