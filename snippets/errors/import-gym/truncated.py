import gymnasium as gym

env = gym.make("CartPole-v1", max_episode_steps=5)
env.reset(seed=0)
for step in range(1, 6):
    _, _, terminated, truncated, _ = env.step(step % 2)
print("第", step, "步 倒了", terminated, "到时间了", truncated)
# 目标值 reward + gamma * next_value：倒了才没有 next_value
print("还有以后的奖励", not terminated)
