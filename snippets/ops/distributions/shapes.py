import torch
from torch.distributions import Categorical, Independent, Normal

policy = Categorical(logits=torch.randn(32, 4))        # 32 个状态，4 个动作
print("抽样  ", tuple(policy.sample().shape))
print("抽 5 次", tuple(policy.sample((5,)).shape))
print("熵    ", tuple(policy.entropy().shape))

each = Normal(torch.zeros(32, 6), torch.ones(32, 6))   # 6 维连续动作
action = each.sample()
print("各维分开", tuple(each.log_prob(action).shape))
joint = Independent(each, 1)                           # 6 维合成一个动作
print("合在一起", tuple(joint.log_prob(action).shape))
summed = each.log_prob(action).sum(dim=-1)
print(torch.allclose(joint.log_prob(action), summed))
