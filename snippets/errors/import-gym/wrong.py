import gymnasium as gym

env = gym.make("CartPole-v1")
state = env.reset(seed=0)                        # 旧写法
print(type(state), len(state))
try:
    state, reward, done, info = env.step(0)
except ValueError as error:
    print(error)
try:
    env.seed(0)
except AttributeError as error:
    print(error)
