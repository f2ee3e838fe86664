import torch
from torch.distributions import Categorical, Normal

logits = torch.tensor([2.0, 1.0, 0.1])
print("错", Categorical(logits).probs)          # 第一个参数是概率
print("错", Categorical(-logits).probs)
print("对", Categorical(logits=logits).probs)

for make in (lambda: Categorical(logits - 1), lambda: Normal(0.0, -1.0)):
    try:
        make()
    except ValueError as error:
        print(error)

narrow = Normal(0.0, 0.1)                       # 密度可以大于 1
print("对数密度", narrow.log_prob(torch.tensor(0.0)))
