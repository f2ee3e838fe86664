import torch
from torch import nn

model = nn.Sequential(nn.BatchNorm1d(4), nn.Linear(4, 64), nn.Dropout(0.5),
                      nn.Linear(64, 1))
x = torch.randn(8, 4) * 5 + 10
for mode in (True, False):
    model.train(mode)                     # model.eval() 就是 train(False)
    with torch.inference_mode():
        first, second = model(x), model(x)
    print("训练" if mode else "eval", "同样的输入算两次，相同：",
          torch.equal(first, second))

mean = model[0].running_mean.clone()
model(x)                                  # 上面停在 eval，忘了换回 train
print("eval 时 BatchNorm 的统计不变", torch.equal(mean, model[0].running_mean))
model.train()
model(x)
print("train 时", torch.equal(mean, model[0].running_mean))
