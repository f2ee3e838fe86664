import gymnasium as gym

env = gym.make("CartPole-v1")
state = env.reset(seed=0)                    # 旧写法
print("reset 返回", type(state).__name__, "长度", len(state))
try:
    state, reward, done, info = env.step(env.action_space.sample())
except ValueError as error:
    print("旧写法报错：", error)

state, info = env.reset(seed=0)              # 现在的写法
state, reward, terminated, truncated, info = env.step(0)
print("状态", state.shape, state.dtype, " 动作", env.action_space,
      " 最多", env.spec.max_episode_steps, "步")
