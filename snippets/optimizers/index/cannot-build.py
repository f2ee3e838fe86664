import torch
from torch import nn

w = torch.ones(3, requires_grad=True)
wrong = {
    "没有参数": nn.ReLU().parameters(),
    "算出来的张量": [w * 0.1],
    "忘了列表": w,
    "整个模型": nn.Linear(3, 1),
}
for name, parameters in wrong.items():
    try:
        torch.optim.SGD(parameters, lr=0.1)
    except (ValueError, TypeError) as error:
        print(f"{name}：{error}")

w = (torch.ones(3) * 0.1).requires_grad_()      # 先算好，再要求梯度
torch.optim.SGD([w], lr=0.1)
