from torch import nn

model = nn.Sequential()
model.add_module("body", nn.Sequential(nn.Linear(4, 8), nn.ReLU()))
model.add_module("head", nn.Linear(8, 2))

print("named_parameters：每个参数")
for name, p in model.named_parameters():
    print(f"  {name!r:16}{tuple(p.shape)}")
print("named_children：只有下一级")
for name, child in model.named_children():
    print(f"  {name!r:16}{type(child).__name__}")
print("named_modules：自己和所有后代")
for name, module in model.named_modules():
    print(f"  {name!r:16}{type(module).__name__}")

print("个数", len(list(model.children())), len(list(model.modules())))
print(model.get_submodule("body.0") is model.body[0])
linears = [m for m in model.modules() if isinstance(m, nn.Linear)]
print("Linear", len(linears), "个")
