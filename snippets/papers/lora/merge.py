import torch
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import AutoModelForCausalLM

base = AutoModelForCausalLM.from_pretrained("gpt2")
model = get_peft_model(base, LoraConfig(
    r=8, lora_alpha=16, target_modules=["c_attn"], fan_in_fan_out=True))
for name, p in model.named_parameters():
    if "lora_B" in name:
        torch.nn.init.normal_(p, std=0.1)      # 装作训练过
model.save_pretrained("adapter")               # 只存 A、B，很小

base = AutoModelForCausalLM.from_pretrained("gpt2")       # 新的进程里：
model = PeftModel.from_pretrained(base, "adapter").eval()
tokens = torch.arange(1, 9)[None]
with torch.inference_mode():
    out = model(tokens).logits
merged = model.merge_and_unload()              # 一个普通的 transformers 模型
with torch.inference_mode():
    same = torch.allclose(merged(tokens).logits, out, atol=1e-3)
print("合并前后相等：", same, type(merged).__name__)
merged.save_pretrained("merged")
again = AutoModelForCausalLM.from_pretrained("merged").eval()
with torch.inference_mode():
    print("存盘再读，相等：",
          torch.allclose(again(tokens).logits, out, atol=1e-3))
