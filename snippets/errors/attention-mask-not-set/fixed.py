import logging
import sys

from transformers import AutoModelForCausalLM, AutoTokenizer

logging.getLogger("transformers").addHandler(logging.StreamHandler(sys.stdout))
tokenizer = AutoTokenizer.from_pretrained(
    "gpt2", pad_token="<|endoftext|>", padding_side="left")
model = AutoModelForCausalLM.from_pretrained("gpt2")
batch = tokenizer(["It was good", "Good"], padding=True, return_tensors="pt")
out = model.generate(**batch, max_new_tokens=5,             # 两个星号
                     pad_token_id=tokenizer.eos_token_id)
print("没有警告，生成了", len(out), "条")
