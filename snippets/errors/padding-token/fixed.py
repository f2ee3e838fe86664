from transformers import AutoModelForCausalLM, AutoTokenizer

name = "openai-community/gpt2"
tokenizer = AutoTokenizer.from_pretrained(name, padding_side="left")
tokenizer.pad_token = tokenizer.eos_token        # 借用结束符
model = AutoModelForCausalLM.from_pretrained(name)

batch = tokenizer(["a good film", "not a good film at all"],
                  padding=True, return_tensors="pt")
print(batch.attention_mask[:, 0])                # 左边填充处是 0
out = model.generate(**batch, max_new_tokens=5,
                     pad_token_id=tokenizer.pad_token_id)
print(len(out), "条")
