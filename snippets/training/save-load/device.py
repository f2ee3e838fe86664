import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
try:                                         # 文件里的张量要放到 GPU，却没有
    torch.load("model.pt", map_location="cuda")
except RuntimeError as error:
    print(str(error).partition(". ")[0])

state = torch.load("model.pt", map_location="cpu")     # 总是能用
print("cpu：", state["weight"].device)
state = torch.load("model.pt", map_location="meta")    # 只看有什么、多大
print("meta：", {name: tuple(t.shape) for name, t in state.items()})
