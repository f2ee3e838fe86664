import torch
from transformers import BertConfig, BertModel

torch.manual_seed(0)    # 用时换成 BertModel.from_pretrained(...)
model = BertModel(BertConfig(hidden_size=48, intermediate_size=64)).eval()
inputs = {"input_ids": torch.randint(1000, (2, 7)),
          "attention_mask": torch.tensor([[1] * 7, [1] * 4 + [0] * 3])}
with torch.inference_mode():
    output = model(**inputs, output_hidden_states=True)

states = output.hidden_states
print(len(states), "个：词向量一个，加上", model.config.num_hidden_layers, "层")
print("每个", tuple(states[0].shape))
print("最后一个就是 last_hidden_state：",
      torch.equal(states[-1], output.last_hidden_state))

last_four = torch.stack(states[-4:]).mean(dim=0)    # 最后四层平均
mask = inputs["attention_mask"].unsqueeze(-1)
sentence = (last_four * mask).sum(dim=1) / mask.sum(dim=1)    # 不算填充
print("每句一个向量", tuple(sentence.shape))
