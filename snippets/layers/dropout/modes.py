import torch
from torch import nn

model = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Dropout(0.5),
                      nn.Linear(64, 2))
x = torch.randn(8, 10)
with torch.no_grad():                        # 它不管 dropout
    print("只写 no_grad，两次相同：", torch.equal(model(x), model(x)))
    model.eval()
    print("eval 之后，两次相同：", torch.equal(model(x), model(x)))

for epoch in range(2):
    model.train()                            # 每轮开头写回来
    print("训练时 dropout 起作用：", model[2].training)
    model.eval()                             # 验证
