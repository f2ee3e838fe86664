import torch
from torch import nn

torch.manual_seed(0)
w = torch.empty(200, 300)                    # Linear(300, 200) 的权重
fan_in, fan_out = nn.init._calculate_fan_in_and_fan_out(w)
gain = nn.init.calculate_gain("relu")        # 2 的平方根
both = (2 / (fan_in + fan_out)) ** 0.5
rows = [
    (nn.init.kaiming_normal_, {}, gain / fan_in**0.5),
    (nn.init.kaiming_uniform_, {"nonlinearity": "relu"}, gain / fan_in**0.5),
    (nn.init.xavier_normal_, {}, both),
    (nn.init.xavier_uniform_, {"gain": gain}, gain * both),
    (nn.init.orthogonal_, {}, 1 / max(fan_in, fan_out) ** 0.5),
    (nn.init.normal_, {"std": 0.02}, 0.02),
    (nn.init.trunc_normal_, {"std": 0.02, "a": -0.06, "b": 0.06}, 0.02),
    (nn.init.uniform_, {"a": -0.1, "b": 0.1}, 0.2 / 12**0.5),
]
for function, options, expected in rows:
    function(w, **options)
    print(f"{function.__name__:17}标准差 {w.std():.4f}，公式 {expected:.4f}，"
          f"最大 {w.abs().max():.3f}")
