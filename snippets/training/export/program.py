import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)).eval()
example = (torch.randn(2, 4),)
batch = torch.export.Dim("batch", max=64)             # 第 0 维可变
program = torch.export.export(model, example, dynamic_shapes=({0: batch},))
torch.export.save(program, "model.pt2")

loaded = torch.export.load("model.pt2").module()      # 不需要模型的代码
x = torch.randn(5, 4)
print(torch.allclose(loaded(x), model(x)))
print([node.name for node in program.graph.nodes if node.op == "call_function"])

fixed = torch.export.export(model, example).module()  # 没写 dynamic_shapes
for module, size in ((fixed, 5), (loaded, 65)):
    try:
        module(torch.randn(size, 4))
    except AssertionError as error:
        print(f"batch {size}：", error)
