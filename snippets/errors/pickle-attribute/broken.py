import torch


class Net(torch.nn.Linear): ...
torch.save(Net(4, 2), "model.pt")                   # 存了整个模型
del Net                                             # 好比换了一个脚本
try:
    torch.load("model.pt", weights_only=False)
except AttributeError as error:
    print(str(error).partition(" from ")[0])        # 后面是脚本的路径
