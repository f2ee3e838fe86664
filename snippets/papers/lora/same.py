import warnings

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from torch import nn


def new_base():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 2))


def config():
    return LoraConfig(r=2, target_modules=["0"])


def untrained(model):                  # B 全是 0，就等于没有 LoRA
    return all((p == 0).all().item() for name, p in model.named_parameters()
               if "lora_B" in name)


x = torch.randn(4, 8)
plain = new_base()(x)
model = get_peft_model(new_base(), config())
print("刚加上 LoRA，与原模型相等：", torch.equal(model(x), plain))
optimizer = torch.optim.Adam(
    [p for p in model.parameters() if p.requires_grad], lr=0.1)
for _ in range(20):
    optimizer.zero_grad()
    model(x).square().mean().backward()
    optimizer.step()
tuned = model(x)
print("训练后相等：", torch.allclose(tuned, plain, atol=1e-3))
model.save_pretrained("adapter")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    wrong = get_peft_model(new_base(), config())          # 错：先套一层
    wrong = PeftModel.from_pretrained(wrong, "adapter")
print("先 get_peft_model 再读：与原模型相等",
      torch.allclose(wrong(x), plain, atol=1e-3))
print("B 全是 0：", untrained(wrong), "，警告：",
      str(caught[-1].message).split(":")[0])

right = PeftModel.from_pretrained(new_base(), "adapter")
print("直接读在原模型上：与训练后相等",
      torch.allclose(right(x), tuned, atol=1e-5),
      "，B 全是 0：", untrained(right))
with right.disable_adapter():
    print("disable_adapter 里：与原模型相等",
          torch.allclose(right(x), plain, atol=1e-5))
