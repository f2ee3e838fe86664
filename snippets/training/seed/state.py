import torch

torch.manual_seed(0)
torch.rand(100)                              # 训练了一阵
torch.save({"rng": torch.get_rng_state()}, "checkpoint.pt")
after = torch.rand(3)                        # 不中断时，接下来的随机数

torch.manual_seed(0)                         # 重新启动，只设种子
print("只设种子", torch.equal(torch.rand(3), after))
torch.set_rng_state(torch.load("checkpoint.pt")["rng"])
print("恢复状态", torch.equal(torch.rand(3), after))
