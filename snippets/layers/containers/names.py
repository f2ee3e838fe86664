from torch import nn

for name in ("layer.1", "values"):
    try:
        nn.ModuleDict({name: nn.Linear(2, 2)})
    except KeyError as error:
        print(repr(name), error)
try:
    nn.ModuleList([[nn.Linear(2, 2)], [nn.Linear(2, 2)]])
except TypeError as error:
    print("列表套列表", error)

nested = nn.ModuleList(nn.ModuleList([nn.Linear(2, 2)]) for _ in range(2))
print(list(nested.state_dict()))
