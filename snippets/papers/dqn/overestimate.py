import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
actions = (2, 4, 8, 16, 32)
single, double = [], []
for n in actions:                            # 每个动作真正的价值都是 0
    a, b = torch.randn(2, 20000, n)          # 两份有噪声的估计
    single.append(a.amax(dim=1).mean().item())
    best = a.argmax(dim=1, keepdim=True)     # 用一份选，用另一份估
    double.append(b.gather(1, best).mean().item())
    print(f"{n:2} 个动作：取最大 {single[-1]:+.2f}，"
          f"选和估分开 {double[-1]:+.2f}")
plt.plot(actions, single, "o-", label="max of one estimate (DQN)")
plt.plot(actions, double, "s-", label="choose with one, value by the other")
plt.axhline(0, color="gray", linewidth=0.8)
plt.xlabel("number of actions")
plt.ylabel("estimated value (true: 0)")
plt.legend()
plt.show()
