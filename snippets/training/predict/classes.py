import torch
from torch import nn

folders = ["1", "2", "10"]                        # ImageFolder 按字符串排序
classes = sorted(folders)
print("编号 1 是", classes[1], "，不是", folders[1])

model = nn.Linear(4, 3)
torch.save({"model": model.state_dict(), "classes": classes}, "model.pt")
saved = torch.load("model.pt")                    # 名字和权重存在一起
print(saved["classes"])
