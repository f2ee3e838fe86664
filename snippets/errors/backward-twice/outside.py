import torch

log_scale = torch.zeros(3, requires_grad=True)
x = torch.ones(3)
scale = log_scale.exp()                   # 只算了一次
try:
    for step in range(2):
        (x * scale).sum().backward()
except RuntimeError as error:
    print("第", step, "步：", str(error).split(" (")[0])

for step in range(2):
    scale = log_scale.exp()               # 每一步重新算
    (x * scale).sum().backward()
print("改后", log_scale.grad)
