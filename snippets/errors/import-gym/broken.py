import gym

env = gym.make("CartPole-v0")
state = env.reset()
for _ in range(200):
    state, reward, done, info = env.step(env.action_space.sample())
    if done:
        state = env.reset()
