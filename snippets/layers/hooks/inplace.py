import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.ReLU(inplace=True))
kept = {}
model[0].register_forward_hook(lambda m, args, out: kept.update(a=out))
model[0].register_forward_hook(lambda m, args, out: kept.update(b=out.clone()))
with torch.inference_mode():
    model(torch.randn(100, 4))
print("直接存，有负数：", bool((kept["a"] < 0).any()))
print("clone，有负数： ", bool((kept["b"] < 0).any()))

model.register_forward_hook(lambda m, args, out: print("整个模型的钩子"))
print("model(x)")
model(torch.ones(1, 4))
print("model.forward(x)")                    # 不运行 model 自己的钩子
model.forward(torch.ones(1, 4))
