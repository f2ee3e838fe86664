from torch import nn


class Plain(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(8, 8) for _ in range(3)]    # 普通列表


def count(model):
    return sum(p.numel() for p in model.parameters())


block = nn.Linear(8, 8)
print("普通列表，没有登记", count(Plain()))
print("同一层乘 3，只有一份", count(nn.Sequential(*[block] * 3)))
print("三层", count(nn.Sequential(*(nn.Linear(8, 8) for _ in range(3)))))
