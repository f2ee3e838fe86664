import torch
from torch import nn

saved = nn.Linear(3, 2).state_dict()         # 旧的权重文件
for persistent in (True, False):
    model = nn.Linear(3, 2)
    model.register_buffer("mean", torch.zeros(3), persistent=persistent)
    try:
        print(f"persistent={persistent}", model.load_state_dict(saved))
    except RuntimeError as error:
        print(f"persistent={persistent}", str(error).splitlines()[1].strip())
