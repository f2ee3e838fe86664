import torch
from torch.distributions import Categorical

torch.manual_seed(0)
policy = Categorical(logits=torch.tensor([2.0, 1.0, 0.0]))   # 3 个动作
action = policy.sample()                     # 抽一个编号
print("概率", policy.probs)
print("动作", action, "对数概率", policy.log_prob(action))
print("熵  ", policy.entropy())              # 越大越不确定
