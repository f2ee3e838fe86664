import torch
from torch import nn


class MultiTask(nn.Module):
    def __init__(self, tasks):
        super().__init__()
        self.body = nn.Linear(16, 32)
        self.heads = nn.ModuleDict(
            {task: nn.Linear(32, classes) for task, classes in tasks.items()})

    def forward(self, x, task=None):
        x = self.body(x).relu()
        if task is not None:
            return self.heads[task](x)
        return {name: head(x) for name, head in self.heads.items()}


model = MultiTask({"topic": 4, "mood": 2})
x = torch.randn(8, 16)
print("一个", tuple(model(x, "mood").shape))
print("全部", {name: tuple(y.shape) for name, y in model(x).items()})
print([head.out_features for head in model.heads.values()])
print(list(model.state_dict()))
