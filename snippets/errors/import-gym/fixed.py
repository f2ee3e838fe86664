import gymnasium as gym

env = gym.make("CartPole-v1")
state, info = env.reset(seed=0)                  # 返回两样
for step in range(200):
    action = env.action_space.sample()
    state, reward, terminated, truncated, info = env.step(action)   # 五样
    if terminated or truncated:
        state, info = env.reset()
print(state.shape, reward)
