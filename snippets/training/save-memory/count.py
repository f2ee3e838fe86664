import torch
from torch import nn
from torch.utils.checkpoint import checkpoint_sequential as ckpt

layers = [m for _ in range(16) for m in (nn.Linear(128, 128), nn.ReLU())]
model, x = nn.Sequential(*layers), torch.randn(2048, 128)
weights = {p.data_ptr() for p in model.parameters()}


def show(name, forward):
    kept = {}                        # 地址 → 为反向留着的张量
    with torch.autograd.graph.saved_tensors_hooks(
            lambda t: kept.setdefault(t.data_ptr(), t), lambda t: t):
        forward()
    size = sum(t.nbytes for p, t in kept.items() if p not in weights)
    print(f"{size / 2**20:5.2f} MiB  {name}")


show("原样，batch 2048", lambda: model(x))
show("batch 512", lambda: model(x[:512]))
show("checkpoint", lambda: ckpt(model, 4, x, use_reentrant=False))
with torch.autocast("cpu", torch.bfloat16):
    show("autocast bfloat16", lambda: model(x))
show("只有 eval()", lambda: model.eval()(x))
show("inference_mode", torch.inference_mode()(lambda: model(x)))
