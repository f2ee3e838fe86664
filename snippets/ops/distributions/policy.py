import torch
from torch.distributions import Categorical

torch.manual_seed(0)
win_rates = torch.tensor([0.2, 0.5, 0.8])    # 三台老虎机，模型不知道
logits = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.Adam([logits], lr=0.05)

for step in range(101):
    policy = Categorical(logits=logits)
    actions = policy.sample((64,))           # 抽样没有梯度
    rewards = torch.bernoulli(win_rates[actions])
    advantage = rewards - rewards.mean()
    loss = -(policy.log_prob(actions) * advantage).mean()
    loss = loss - 0.01 * policy.entropy()    # 鼓励多试
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 25 == 0:
        print(f"{step:3}", [f"{p:.2f}" for p in policy.probs.tolist()])
