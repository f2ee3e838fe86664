from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("Qwen/Qwen2.5-0.5B-Instruct")
messages = [{"role": "system", "content": "回答不超过一句话。"},
            {"role": "user", "content": "你好"}]
text = tokenizer.apply_chat_template(
    messages, add_generation_prompt=True, tokenize=False)
print(text)

base = AutoTokenizer.from_pretrained("gpt2")    # 没有对话训练过
try:
    base.apply_chat_template(messages)
except ValueError as error:
    print("gpt2：", str(error).split("!")[0])
