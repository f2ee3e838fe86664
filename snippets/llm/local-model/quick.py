from transformers import AutoModelForCausalLM, AutoTokenizer

name = "Qwen/Qwen2.5-0.5B-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name)

messages = [{"role": "user", "content": "用一句话解释什么是梯度下降。"}]
inputs = tokenizer.apply_chat_template(
    messages, add_generation_prompt=True,
    return_dict=True, return_tensors="pt").to(model.device)
output = model.generate(**inputs, max_new_tokens=30, do_sample=False)

new = output[0, inputs["input_ids"].shape[1]:]    # 去掉前面的提示词
answer = tokenizer.decode(new, skip_special_tokens=True)
print(type(answer), 0 < len(new) <= 30)
