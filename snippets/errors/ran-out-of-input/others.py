import pickle
from pathlib import Path

import torch

Path("empty.pt").touch()
for weights_only in (True, False):
    try:
        torch.load("empty.pt", weights_only=weights_only)
    except EOFError as error:
        print("torch.load", weights_only, repr(error))

with open("log.pkl", "wb") as file:             # 一个文件里存了几个
    for step in range(3):
        pickle.dump(step, file)
steps = []
with open("log.pkl", "rb") as file:
    try:
        while True:
            steps.append(pickle.load(file))
    except EOFError:                            # 读完了
        print(steps)
