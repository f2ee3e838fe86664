import torch

target = torch.linspace(-1, 1, 20)      # (20,)
predicted = target.unsqueeze(-1)        # (20, 1)，Linear(…, 1) 输出的形状

wrong = predicted - target              # 不报错，广播成 (20, 20)
right = predicted.squeeze(-1) - target
print("错", wrong.shape, "均方误差", wrong.square().mean())
print("对", right.shape, "均方误差", right.square().mean())
