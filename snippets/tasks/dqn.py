# ---
# title: DQN：学会平衡一根杆（CartPole）
# tags:
#   - DQN 深度 Q 学习 deep Q-network
#   - 强化学习 reinforcement learning 入门
#   - CartPole-v1 gymnasium gym
#   - 经验回放 replay buffer
#   - 目标网络 target network
#   - epsilon greedy 探索 贪心
#   - terminated truncated done
#   - Q 值 贝尔曼方程 Bellman
# ---

# %% [markdown]
# # DQN：学会平衡一根杆（CartPole） { #dqn }
#
# 用一个小网络估计“在这个状态下做这个动作，以后一共能得多少分”（Q 值），
# 每步选 Q 大的动作。数据是自己玩出来的：存进回放区，随机抽出来训练。
#
# ## 你将得到什么 { #goal }
#
# - 从头写的 DQN：回放区、目标网络、ε-贪心，各十来行。
# - 随机乱推一局得二十来分，训练 6,000 步之后是它的好几倍，满分 500。
# - 每一步的形状都写在注释里，换环境时知道改哪里。
#
# 需要 `pip install gymnasium`。CPU 上几秒到十几秒。
#
# ## 数据 { #data }
#
# 强化学习没有数据集，只有环境（environment）。小车上立着一根杆，
# 每步往左（0）或往右（1）推。杆没倒，每步得 1 分；
# 倾斜过大或出了边界就结束，撑满 500 步也结束。

# %%
import gymnasium as gym
import numpy as np
import torch

seed = 0
torch.manual_seed(seed)
random = np.random.default_rng(seed)

env = gym.make("CartPole-v1")
state, _ = env.reset(seed=seed)
print("状态", env.observation_space.shape, state.dtype)
print("动作", env.action_space.n, "种")
print("最多", env.spec.max_episode_steps, "步")
print("通过线", env.spec.reward_threshold)

# %% [markdown]
# 状态是四个数：车的位置、车速、杆的角度、杆的角速度。先看随机乱推的一局。

# %%
print("位置    车速    角度    角速度  动作 得分 结束")
for _ in range(4):
    action = int(random.integers(2))
    state, reward, terminated, truncated, _ = env.step(action)
    print("  ".join(f"{value:+.3f}" for value in state),
          f" {action}    {reward:.0f}   {terminated or truncated}")

# %% [markdown]
# 基线：随机乱推 100 局的平均得分。
# 一局的总分叫回报（return），评估时看它，不看损失。


# %%
def play(policy, games, first_seed):
    """玩几局，返回每局的得分。policy：状态 → 动作。"""
    env, scores = gym.make("CartPole-v1"), []
    for game in range(games):
        state, _ = env.reset(seed=first_seed + game)
        score, over = 0.0, False
        while not over:
            state, reward, terminated, truncated, _ = env.step(policy(state))
            score += reward
            over = terminated or truncated
        scores.append(score)
    return np.array(scores)


baseline = play(lambda state: int(random.integers(2)), 100, 1000)
print(f"随机：平均 {baseline.mean():.1f} 分，最好 {baseline.max():.0f}")

# %% [markdown]
# ## 模型 { #model }
#
# 网络的输入是状态，输出是**每个动作**各一个 Q 值，跑一次就能比大小。
# 最后一层不加激活：Q 可以是任何数。

# %%
from torch import nn


class QNetwork(nn.Module):
    def __init__(self, states=4, actions=2, hidden=64):
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(states, hidden), nn.ReLU(),
            nn.Linear(hidden, hidden), nn.ReLU(),
            nn.Linear(hidden, actions))

    def forward(self, state):                     # (batch, 4)
        return self.net(state)                    # (batch, 2)


def greedy(network):
    """每步选 Q 最大的动作。"""
    @torch.inference_mode()
    def policy(state):
        return network(torch.from_numpy(state)).argmax(-1).item()
    return policy


online = QNetwork()
print("一个状态的 Q", tuple(online(torch.from_numpy(state)).shape))

# %% [markdown]
# ### 回放区 { #replay }
#
# 相邻两步的状态几乎一样，接连拿来训练会让网络只记得眼前。
# 把经历过的每一步存起来，训练时随机抽一批；满了就盖掉最早的。
# 一步存五样：状态、动作、得分、下一个状态、是否真的倒了。


# %%
class Replay:
    def __init__(self, size, states=4):
        self.size, self.count = size, 0
        self.state = np.zeros((size, states), np.float32)
        self.action = np.zeros((size, 1), np.int64)
        self.reward = np.zeros((size, 1), np.float32)
        self.after = np.zeros((size, states), np.float32)
        self.dead = np.zeros((size, 1), np.float32)

    def add(self, *step):
        i = self.count % self.size
        tables = (self.state, self.action, self.reward, self.after, self.dead)
        for table, value in zip(tables, step, strict=True):
            table[i] = value
        self.count += 1

    def sample(self, batch):
        i = random.integers(min(self.count, self.size), size=batch)
        tables = (self.state, self.action, self.reward, self.after, self.dead)
        return [torch.from_numpy(table[i]) for table in tables]


replay = Replay(10_000)
replay.add(state, 1, 1.0, state, False)
print([tuple(table.shape) for table in replay.sample(3)])

# %% [markdown]
# ### 一步训练 { #update }
#
# 目标来自贝尔曼方程：这一步的得分，加上打了折的“下一个状态最好能得多少”。
#
# - `gather` 取出实际做过的那个动作的 Q，别的动作没有目标。
# - `dead` 为 1 时后面没有分了，不加。这里只能用 `terminated`：
#   到 500 步被截断（`truncated`）时杆还立着，把它当成倒了就学错了。
# - 下一步的 Q 由目标网络（target network）给出，它每隔一段才从 `online` 抄一次。
#   目标跟着自己每步都动，训练容易发散。
# - 用 Huber 损失（`smooth_l1_loss`）：误差大时梯度不会跟着变大。


# %%
def update(online, target, optimizer, replay, batch=64, gamma=0.99):
    state, action, reward, after, dead = replay.sample(batch)
    q = online(state).gather(1, action)                    # (batch, 1)
    with torch.no_grad():
        best = target(after).max(1, keepdim=True).values   # (batch, 1)
        goal = reward + gamma * best * (1 - dead)
    loss = nn.functional.smooth_l1_loss(q, goal)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(online.parameters(), 10.0)
    optimizer.step()
    return loss.item()


# %% [markdown]
# ## 训练 { #train }
#
# ε-贪心：以 ε 的概率乱推，否则选 Q 大的。ε 从 1 降到 0.05，
# 先多试试，再多用学到的。头 500 步只攒经历，不训练。
# DQN 的成绩会忽上忽下，所以每 1,000 步用另外的开局测一次，留下最好的参数。

# %% tags=["varies"]
import copy

steps, warmup, copy_every = 6000, 500, 100
online, replay = QNetwork(), Replay(10_000)
target = copy.deepcopy(online)
optimizer = torch.optim.Adam(online.parameters(), lr=2e-3)
policy = greedy(online)
losses, returns, best_score, best_weights = [], [], -1.0, None

state, _ = env.reset(seed=seed)
score = 0.0
for step in range(1, steps + 1):
    epsilon = max(0.05, 1 - step / 3000)
    explore = random.random() < epsilon
    action = int(random.integers(2)) if explore else policy(state)
    after, reward, terminated, truncated, _ = env.step(action)
    replay.add(state, action, reward, after, terminated)
    state, score = after, score + reward
    if terminated or truncated:
        returns.append((step, score))
        (state, _), score = env.reset(), 0.0
    if step > warmup and step % 2 == 0:           # 每走两步训练一次
        losses.append(update(online, target, optimizer, replay))
    if step % copy_every == 0:
        target.load_state_dict(online.state_dict())
    if step % 1000 == 0:
        now = play(policy, 5, 3000).mean()
        print(f"第 {step} 步，玩了 {len(returns)} 局，"
              f"ε {epsilon:.2f}，测 5 局平均 {now:.0f}")
        if now >= best_score:
            best_score = now
            best_weights = copy.deepcopy(online.state_dict())

online.load_state_dict(best_weights)
assert best_score > 3 * baseline.mean()

# %% tags=["varies"]
import matplotlib.pyplot as plt

fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3))
left.plot(*zip(*returns, strict=True), ".-", linewidth=0.8, markersize=3)
left.axhline(baseline.mean(), linestyle="--", color="gray", label="random")
left.set(xlabel="step", ylabel="return of an episode")
left.legend()
right.plot(range(warmup + 2, steps + 1, 50), losses[::25])
right.set(xlabel="step", ylabel="Huber loss", ylim=0)
fig.tight_layout()
plt.show()

# %% [markdown]
# 左边的回报在涨；右边的损失不一定降：目标自己在变，分数越高 Q 越大，误差也越大。
# 强化学习里损失不是成绩。
#
# ## 评估 { #evaluate }
#
# 先看一局里杆的角度：乱推的很快就倒，训练过的来回修正，撑得久得多。


# %%
def angles(policy, seed):
    env, found, over = gym.make("CartPole-v1"), [], False
    state, _ = env.reset(seed=seed)
    while not over:
        found.append(state[2])
        state, _, terminated, truncated, _ = env.step(policy(state))
        over = terminated or truncated
    return np.degrees(found)


# %% tags=["varies"]
plt.figure(figsize=(6, 3))
plt.plot(angles(lambda state: int(random.integers(2)), 4000), label="random")
plt.plot(angles(greedy(online), 4000), label="DQN", linewidth=0.8)
for limit in (-12, 12):
    plt.axhline(limit, linestyle="--", color="gray")
plt.xlabel("step")
plt.ylabel("pole angle (degrees)")
plt.legend()
plt.show()

# %% [markdown]
# 虚线是 12°，越过就算倒。再用没见过的开局测 20 局，这时 ε 是 0。

# %% tags=["varies"]
trained = play(greedy(online), 20, 5000)
print(f"随机 {baseline.mean():.1f} 分")
print(f"DQN  {trained.mean():.1f} 分，最差 {trained.min():.0f}，"
      f"最好 {trained.max():.0f}")
assert trained.mean() > 3 * baseline.mean()

# %% [markdown]
# 这是真的环境，只是训练得短。`gymnasium` 的通过线是平均 475 分；
# RL Baselines3 Zoo 的 `benchmark.md` 里，DQN 训练 50,000 步，平均 500 分满分。
# 要到那里：`steps = 50_000`，ε 降得慢一些，CPU 上约为这里的八倍时间。
#
# Q 值估得准吗？每步 1 分、折扣 0.99，总和最多 1 / (1 − 0.99) = 100。
# 比它大很多，就是高估了；比实际低，是训练得短，后面的分还没有传到开局。

# %% tags=["varies"]
start = torch.stack([torch.from_numpy(env.reset(seed=s)[0])
                     for s in range(5000, 5020)])
with torch.inference_mode():
    guess = online(start).max(1).values.mean().item()
real = ((1 - 0.99 ** trained) / (1 - 0.99)).mean()     # 1 + 0.99 + 0.99² + …
print(f"开局的 Q {guess:.0f}，实际得到的折扣回报 {real:.0f}")
assert 0 < guess < 200

# %% [markdown]
# ## 保存与推理 { #save }

# %%
torch.save(online.state_dict(), "dqn.pt")

restored = QNetwork()
restored.load_state_dict(torch.load("dqn.pt"))
restored.eval()
with torch.inference_mode():
    print("载入后输出相同：", torch.equal(restored(start), online(start)))

# %% [markdown]
# 一个新状态：杆向右倒（角度和角速度为正），该往哪边推？

# %% tags=["varies"]
falling = torch.tensor([[0.0, 0.0, 0.1, 0.8]])
with torch.inference_mode():
    q = restored(falling)[0]
action = q.argmax().item()
print("左 {:.1f}，右 {:.1f}".format(*q.tolist()), "→ 往", "左右"[action], "推")
assert action == 1

# %% [markdown]
# 想看动画：`pip install pygame`，
# `gym.make("CartPole-v1", render_mode="human")` 再玩一局。
#
# ## 换成你自己的环境 { #own-data }
#
# 动作是几选一的都能用，改这几处：
#
# - `gym.make("Acrobot-v1")`，三处都改。
# - `QNetwork(states=6, actions=3)`、`Replay(…, states=6)`：
#   `env.observation_space.shape[0]` 和 `env.action_space.n`。
# - 随机动作：`random.integers(2)` 里的 2。
# - 得分很大时（几百几千）先除以一个常数，否则 Q 的误差也那么大。
# - 输入是画面时，`QNetwork` 换成[卷积](../layers/conv.md)，连着的几帧叠成通道。
# - 自己的环境：继承 `gym.Env`，写 `reset` 和 `step`，返回值的个数照上面。
#
# 动作是连续的数（转多少度），DQN 不适用，用 SAC 或 TD3；
# 不想自己写的，`stable_baselines3` 里都有。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | `too many values to unpack (expected 4)` | 老教程的 `gym`：现在 `step` 返回五样 |
# | 一直在 9 分左右 | 永远推同一边：ε 降得太快，或 `gather` 的下标错了 |
# | 学会了又忘 | 常有的事：留最好的参数，`copy_every` 加大，`lr` 减小 |
# | Q 越来越大不停 | 目标里漏了 `(1 - dead)`，或没有用目标网络 |
# | 换个种子就不行 | 至少跑三个种子再下结论 |
# | 很慢 | 这么小的网络用 CPU 比 GPU 快；线程设为 1 |
#
# ## 练习 { #exercises }
#
# 1. 把 `target(after)` 换成 `online(after)`（不要目标网络），曲线怎样变？
# 2. Double DQN：动作由 `online` 选，值由 `target` 给：
#    `target(after).gather(1, online(after).argmax(1, keepdim=True))`。
#    开局的 Q 离实际更近了吗？
# 3. 回放区改成只有 100 步，会怎样？
# 4. 把 `terminated` 换成 `terminated or truncated` 存进去，训练 50,000 步，
#    满分附近还稳吗？
#
# ## 相关 { #related }
#
# [gather](../ops/scatter.md) · [梯度裁剪](../training/clip-grad.md) ·
# [Huber 损失](../losses/mse.md) · [可复现](../training/seed.md) · 官方文档：
# [CartPole](https://gymnasium.farama.org/environments/classic_control/cart_pole/)
