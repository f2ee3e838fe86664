import torch

# 下雨 → 洒水器 → 草湿 ← 下雨；下标 0 否，1 是
rain = torch.tensor([0.8, 0.2])
sprinkler = torch.tensor([[0.6, 0.4], [0.99, 0.01]])    # [雨, 洒水]
wet = torch.tensor([[[1.0, 0.0], [0.1, 0.9]],    # [雨, 洒水, 湿]
                    [[0.2, 0.8], [0.01, 0.99]]])

joint = torch.einsum("r,rs,rsw->rsw", rain, sprinkler, wet)    # 联合概率
print("加起来", round(joint.sum().item(), 4))


def given_wet(table: torch.Tensor) -> float:
    """草湿了，这件事发生的概率。"""
    return round((table[1] / table.sum()).item(), 3)


print("草湿了，下雨的概率  ", given_wet(joint[:, :, 1].sum(dim=1)))
print("草湿了，洒水的概率  ", given_wet(joint[:, :, 1].sum(dim=0)))
print("又知道洒了水，下雨的", given_wet(joint[:, 1, 1]))    # 洒水解释了草湿
