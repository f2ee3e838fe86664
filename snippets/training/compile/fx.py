import torch
from torch import fx, nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
traced = fx.symbolic_trace(model)
print(traced.code.strip())

for node in traced.graph.nodes:                      # 把 ReLU 换成 GELU
    if isinstance(getattr(model, str(node.target), None), nn.ReLU):
        with traced.graph.inserting_after(node):
            new = traced.graph.call_function(nn.functional.gelu, node.args)
        node.replace_all_uses_with(new)
        traced.graph.erase_node(node)
traced.recompile()
x = torch.randn(3, 4)
expected = model[2](nn.functional.gelu(model[0](x)))
print("换成了 GELU", torch.allclose(traced(x), expected))
try:
    fx.symbolic_trace(lambda x: x if x.sum() > 0 else -x)
except fx.proxy.TraceError as error:
    print(error)
