import torch
from torch import nn

mlp = nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(),
                    nn.Dropout(0.5),                # 激活之后、下一层之前
                    nn.Linear(256, 10))             # 输出之后不放
print(tuple(mlp(torch.randn(8, 1, 28, 28)).shape))

torch.manual_seed(0)
x, dropout = torch.randn(8, 256), nn.Dropout(0.5)
torch.manual_seed(1)
after = dropout(x.relu())
torch.manual_seed(1)
before = dropout(x).relu()
print("放在 ReLU 前后一样：", torch.equal(before, after))

layer = nn.TransformerEncoderLayer(64, 4, dropout=0.1)
print([name for name, module in layer.named_modules()
       if isinstance(module, nn.Dropout)],
      "注意力权重：", layer.self_attn.dropout)
