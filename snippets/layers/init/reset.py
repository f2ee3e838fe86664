from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.LayerNorm(8), nn.ReLU(),
                      nn.Linear(8, 2))
nn.init.ones_(model[0].weight)
nn.init.constant_(model[1].weight, 5)

for module in model.modules():               # 每个实验重新开始
    if hasattr(module, "reset_parameters"):
        module.reset_parameters()
        print(type(module).__name__, "重新初始化")
print(model[0].weight.unique().numel(), model[1].weight.unique().tolist())
