import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
model = nn.Linear(4, 2)
x = torch.randn(3, 4)

print("模型原地移动：", model.to(device) is model)    # model.cuda() 也是
print("张量给新的：  ", x.to(torch.float64) is not x)

model.half()                                 # 同 model.to(torch.float16)
print(model.weight.dtype)
try:
    model(x.to(device))
except RuntimeError as error:
    print(error)
model.float()                                # 变回 float32
x = x.to(device)                             # 张量要写回变量
print(model.weight.dtype, model(x).dtype)
