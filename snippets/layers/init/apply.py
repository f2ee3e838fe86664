from torch import nn


def init_weights(module):                    # 每个后代都来一次，最后是自己
    print("访问", type(module).__name__)
    if isinstance(module, (nn.Linear, nn.Embedding)):
        nn.init.trunc_normal_(module.weight, std=0.02)
    if getattr(module, "bias", None) is not None:
        nn.init.zeros_(module.bias)


model = nn.Sequential(nn.Embedding(1000, 64), nn.LayerNorm(64),
                      nn.Linear(64, 1000, bias=False))
model.apply(init_weights)
for name, p in model.named_parameters():
    print(f"{name:9}标准差 {p.std():.2f}")
