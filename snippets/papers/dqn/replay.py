import gymnasium as gym
import torch

env = gym.make("CartPole-v1")
env.action_space.seed(0)
states, (state, _) = [], env.reset(seed=0)
for _ in range(5000):
    states.append(torch.as_tensor(state))
    state, _, terminated, truncated, _ = env.step(env.action_space.sample())
    if terminated or truncated:
        state, _ = env.reset()
memory = torch.stack(states)

torch.manual_seed(0)
starts = torch.randint(len(memory) - 8, (500,))
in_a_row = memory[starts[:, None] + torch.arange(8)]       # 相邻的 8 步
at_random = memory[torch.randint(len(memory), (500, 8))]   # 随机抽 8 步
for name, batch in (("相邻 8 步", in_a_row), ("随机 8 步", at_random)):
    share = batch.var(dim=1).mean(dim=0) / memory.var(dim=0)
    print(f"{name}：一批之内的方差占全部的 "
          + "、".join(f"{v:.0%}" for v in share.tolist()))
