from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("Qwen/Qwen2.5-0.5B-Instruct")
messages = [{"role": "user", "content": "你好"}]
prompt = tokenizer.apply_chat_template(
    messages, add_generation_prompt=True, return_tensors="pt")
print(type(prompt).__name__, list(prompt))       # 以前是一个张量
print(hasattr(prompt, "shape"), prompt["input_ids"].ndim)

ids = [tokenizer.encode("good"), tokenizer.encode("film")]
print(tokenizer.decode(ids))                     # 以前拼成一个字符串
