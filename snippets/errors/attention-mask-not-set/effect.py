import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained(
    "gpt2", pad_token="<|endoftext|>", padding_side="left")
model = AutoModelForCausalLM.from_pretrained("gpt2").eval()
texts = ["It was a good film and I liked it", "Good"]
batch = tokenizer(texts, padding=True, return_tensors="pt")
position = (batch.attention_mask.cumsum(1) - 1).clamp(0)    # generate 会自己算
with torch.inference_mode():
    alone = model(**tokenizer("Good", return_tensors="pt")).logits[0, -1]
    masked = model(**batch, position_ids=position).logits[1, -1]
    without = model(batch.input_ids).logits[1, -1]
print("有掩码，和单独算相同", torch.allclose(alone, masked, atol=1e-3))
print("没有掩码，和单独算相同", torch.allclose(alone, without, atol=1e-3))
