from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    DataCollatorForLanguageModeling,
)

tokenizer = AutoTokenizer.from_pretrained("openai-community/gpt2")
model = AutoModelForCausalLM.from_pretrained("openai-community/gpt2")
tokenizer.pad_token = tokenizer.eos_token
rows = [tokenizer("good" + tokenizer.eos_token)]     # 句末有结束符
collate = DataCollatorForLanguageModeling(tokenizer, mlm=False)
print("借用结束符，它的标签是", collate(rows)["labels"][0, -1].item())

tokenizer.add_special_tokens({"pad_token": "<pad>"})     # 另加一个
model.resize_token_embeddings(len(tokenizer))            # 模型也要多一行
end = collate(rows)["labels"][0, -1].item()
print("另加填充符，标签是结束符", end == tokenizer.eos_token_id)
