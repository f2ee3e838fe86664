from torch import nn

saved = nn.DataParallel(nn.Linear(4, 2)).state_dict()
model = nn.Linear(4, 2)
try:
    model.load_state_dict(saved)
except RuntimeError as error:
    print(error)
print("strict=False：", model.load_state_dict(saved, strict=False))

state = {name.removeprefix("module."): tensor
         for name, tensor in saved.items()}
print("去掉前缀：", model.load_state_dict(state))
