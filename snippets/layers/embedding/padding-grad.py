import torch
from torch import nn

ids = torch.tensor([[3, 0, 0]])
for padding_idx in (None, 0):
    embedding = nn.Embedding(5, 2, padding_idx=padding_idx)
    embedding(ids).sum().backward()
    print(f"padding_idx={padding_idx} 第 0 行的梯度",
          embedding.weight.grad[0].tolist())

nn.init.normal_(embedding.weight)            # 重新初始化，填充行也变了
print("填充行是 0：", not embedding.weight[0].any().item())
with torch.no_grad():
    embedding.weight[embedding.padding_idx].zero_()
print("填充行是 0：", not embedding.weight[0].any().item())
