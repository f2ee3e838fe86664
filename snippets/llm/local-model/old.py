from transformers import AutoModelForCausalLM, AutoTokenizer

name = "Qwen/Qwen2.5-0.5B-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name)
inputs = tokenizer.apply_chat_template(
    [{"role": "user", "content": "你好"}],
    add_generation_prompt=True, return_tensors="pt")
print("现在得到的是", type(inputs).__name__, list(inputs))
try:
    model.generate(inputs, max_new_tokens=3)    # 以前得到张量，这样写
except AttributeError as error:    # 信息是空的，看不出原因
    print("当成张量传：", type(error).__name__)
print(model.generate(**inputs, max_new_tokens=3).dtype)    # 两个星号
