import random

import gymnasium as gym
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn


def network():                          # 状态 4 个数 → 每个动作的 Q 值
    return nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 64),
                         nn.ReLU(), nn.Linear(64, 2))


def choose(q, state, epsilon):          # ε-greedy
    if random.random() < epsilon:
        return random.randrange(2)
    with torch.inference_mode():
        return q(torch.as_tensor(state)).argmax().item()


env = gym.make("CartPole-v1")
q, target = network(), network()
target.load_state_dict(q.state_dict())
optimizer = torch.optim.Adam(q.parameters(), lr=2e-3)
memory = torch.zeros(10_000, 11)        # 经验回放：s、s2、a、r、done
returns, total = [], 0.0
state, _ = env.reset()
for step in range(5000):
    action = choose(q, state, epsilon=max(0.05, 1 - step / 1500))
    after, reward, terminated, truncated, _ = env.step(action)
    memory[step % len(memory)] = torch.tensor(
        [*state, *after, action, reward, terminated])     # 满了盖掉最旧的
    state, total = after, total + reward
    if terminated or truncated:         # 一局结束
        returns.append(total)
        (state, _), total = env.reset(), 0.0
    if step >= 500 and step % 2 == 0:
        filled = min(step + 1, len(memory))
        batch = memory[torch.randint(filled, (64,))]
        s, s2, (a, r, done) = batch[:, :4], batch[:, 4:8], batch[:, 8:].T
        now = q(s).gather(1, a.long()[:, None])[:, 0]
        with torch.no_grad():           # 目标由旧网络算，不求导
            goal = r + 0.99 * target(s2).amax(dim=1) * (1 - done)
        loss = F.smooth_l1_loss(now, goal)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    if step % 200 == 0:                 # 隔一段抄一次
        target.load_state_dict(q.state_dict())

first, last = sum(returns[:20]) / 20, sum(returns[-10:]) / 10
print(f"前 20 局平均 {first:.0f} 分，最后 10 局平均 {last:.0f} 分")
assert last > 2 * first
plt.plot(returns)
plt.xlabel("episode")
plt.ylabel("steps before the pole falls")
plt.show()
