import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("gpt2")
model = AutoModelForCausalLM.from_pretrained("gpt2").eval()
prompt = tokenizer("The capital of France is", return_tensors="pt")
ids = prompt["input_ids"]
written, past, new, fed = ids, None, ids, []

with torch.inference_mode():
    for _ in range(8):
        fed.append(new.size(1))
        out = model(new, past_key_values=past, use_cache=True)
        past = out.past_key_values                   # 前文的 K 和 V，不再重算
        new = out.logits[:, -1:].argmax(-1)          # 贪心：取分数最高的词
        written = torch.cat([written, new], dim=1)

print("第一步输入全部前文：", fed[0] == ids.size(1))
print("以后每步输入的词数：", fed[1:])
print("缓存里比前文多", past.get_seq_length() - ids.size(1), "个词")

theirs = model.generate(
    **prompt, max_new_tokens=8, min_new_tokens=8, do_sample=False,
    pad_token_id=tokenizer.eos_token_id,
)
print("与 generate 相同：", torch.equal(written, theirs))
