from transformers import AutoModelForCausalLM

model = AutoModelForCausalLM.from_pretrained(
    "openai-community/gpt2", load_in_8bit=True, device_map="auto")
