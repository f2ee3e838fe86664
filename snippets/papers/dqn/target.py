import torch

gamma = 0.99
reward = torch.tensor([1.0, 1.0, 1.0])
next_q = torch.tensor([[20.0, 25.0], [3.0, 8.0], [40.0, 30.0]])
terminated = torch.tensor([False, True, False])     # 第二条：杆倒了
truncated = torch.tensor([False, False, True])      # 第三条：到了 500 步

best = next_q.amax(dim=1)
goal = reward + gamma * best * ~terminated
print("目标：", [round(v, 2) for v in goal.tolist()])
over = terminated | truncated
wrong = reward + gamma * best * ~over
print("把截断也当结束：", [round(v, 2) for v in wrong.tolist()])

q = torch.tensor([[18.0, 21.0], [6.0, 5.0], [33.0, 35.0]])
action = torch.tensor([1, 0, 0])
now = q.gather(1, action[:, None]).squeeze(1)       # 做过的那个动作的 Q
print("当前 Q：", now.tolist(), " 时序差分误差：",
      [round(v, 2) for v in (goal - now).tolist()])
