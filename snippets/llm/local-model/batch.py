import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

name = "Qwen/Qwen2.5-0.5B-Instruct"
model = AutoModelForCausalLM.from_pretrained(name, dtype=torch.float32)
texts = ["Hello there", "The film was really wonderful and moving to me"]

for side in ("right", "left"):
    tokenizer = AutoTokenizer.from_pretrained(name, padding_side=side)
    short = tokenizer(texts[0], return_tensors="pt")
    both = tokenizer(texts, padding=True, return_tensors="pt")
    alone = model.generate(**short, max_new_tokens=5, do_sample=False)
    together = model.generate(**both, max_new_tokens=5, do_sample=False)
    same = torch.equal(alone[0, -5:], together[0, -5:])
    print(f"填充在 {side:5}：和单独生成相同 {same}")
