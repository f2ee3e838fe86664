import torch
from torch import nn

criterion = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 5.0]))
print("跟着保存：", list(criterion.state_dict()))
criterion.to(torch.float64)               # 上 GPU 同理：criterion.to(device)
print("跟着 .to()：", criterion.weight.dtype)
