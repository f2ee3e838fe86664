import logging
import sys

from transformers import AutoModelForCausalLM, AutoTokenizer

logging.getLogger("transformers").addHandler(logging.StreamHandler(sys.stdout))
tokenizer = AutoTokenizer.from_pretrained("gpt2", pad_token="<|endoftext|>")
model = AutoModelForCausalLM.from_pretrained("gpt2")
batch = tokenizer(["It was good", "Good"], padding=True, return_tensors="pt")
out = model.generate(batch.input_ids, max_new_tokens=5)     # 只传了编号
