import torch
from torch import nn

batch, linear = torch.randn(32, 20), nn.Linear(20, 16)
vector = torch.ones(16, 1)
vector[0] = 5                                  # 只放大第一个神经元的权重
changes = {                                    # 名字：改权重，改数据
    "整个权重矩阵 ×5": (lambda w: 5 * w, lambda x: x),
    "权重矩阵加同一个向量": (lambda w: w + w[:1] * 3, lambda x: x),
    "一个神经元的权重 ×5": (lambda w: vector * w, lambda x: x),
    "整个数据集 ×5": (lambda w: w, lambda x: 5 * x),
    "整个数据集 +5": (lambda w: w, lambda x: x + 5),
    "只有一个样本 ×5": (lambda w: w, lambda x: torch.cat((5 * x[:1], x[1:]))),
}
norms = {"BatchNorm": nn.BatchNorm1d(16, eps=1e-9),
         "LayerNorm": nn.LayerNorm(16, eps=1e-9)}
with torch.no_grad():
    linear.bias.zero_()
    weight = linear.weight.clone()
    before = {name: norm(linear(batch)) for name, norm in norms.items()}
    for change, (new_weight, new_batch) in changes.items():
        linear.weight.copy_(new_weight(weight))
        out = linear(new_batch(batch))
        for name, norm in norms.items():
            same = torch.allclose(norm(out), before[name], atol=1e-4)
            print(f"{name} {'不变' if same else '变了'}", end="  ")
        print(change)
