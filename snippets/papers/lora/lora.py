import math

import torch
from peft import LoraConfig, get_peft_model
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, base, r=4, alpha=8):
        super().__init__()
        self.base, self.scale = base.requires_grad_(False), alpha / r
        self.A = nn.Parameter(torch.empty(r, base.in_features))
        self.B = nn.Parameter(torch.zeros(base.out_features, r))
        nn.init.kaiming_uniform_(self.A, a=math.sqrt(5))

    def forward(self, x):
        return self.base(x) + self.scale * (x @ self.A.T @ self.B.T)

    @torch.no_grad()
    def merge(self):                       # 合并成一个普通的 Linear
        self.base.weight += self.scale * self.B @ self.A
        return self.base


torch.manual_seed(0)
linear = nn.Linear(64, 32)
x, layer = torch.randn(5, 64), LoRALinear(linear)
print("开始时与原来的层相等：", torch.equal(layer(x), linear(x)))
print("要训练的参数", sum(p.numel() for p in layer.parameters()
                     if p.requires_grad), "原来的", linear.weight.numel())

model = get_peft_model(nn.Sequential(nn.Linear(64, 32)), LoraConfig(
    r=4, lora_alpha=8, target_modules=["0"]))
theirs = model.base_model.model[0]
theirs.base_layer.load_state_dict(linear.state_dict())
with torch.no_grad():                      # 装作训练过
    layer.B.normal_()
    theirs.lora_A["default"].weight.copy_(layer.A)
    theirs.lora_B["default"].weight.copy_(layer.B)
print("与 peft 相等：", torch.allclose(layer(x), model(x), atol=1e-5))

out = layer(x)
merged = layer.merge()
print("合并后与合并前相等：", torch.allclose(merged(x), out, atol=1e-5))
print("合并后是", type(merged).__name__)
