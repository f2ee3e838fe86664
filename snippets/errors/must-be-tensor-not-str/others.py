import torch
from torch import nn
from transformers import BertModel, BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
bert = BertModel.from_pretrained("bert-base-uncased")
inputs = tokenizer("a good film", return_tensors="pt")
for wrong in (lambda: nn.Linear(768, 2)(bert(**inputs)),    # 整个输出
              lambda: nn.Embedding(9, 4)([1, 2]),           # 列表
              lambda: bert(**tokenizer("a good film"))):    # 没写 "pt"
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(error)
print(nn.Embedding(9, 4)(torch.tensor([1, 2])).shape)
