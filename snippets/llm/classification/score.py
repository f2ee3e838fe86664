import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

name = "Qwen/Qwen2.5-0.5B-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name).eval()

labels = ["正面", "负面"]
messages = [{"role": "user", "content":
             "这条评论是正面还是负面？只回答一个词。\n这部电影真的很好看。"}]
prompt = tokenizer.apply_chat_template(
    messages, add_generation_prompt=True, tokenize=False)
start = tokenizer(prompt, return_tensors="pt").input_ids
scores = []
for label in labels:    # 标签里每个 token 的对数概率，加起来
    end = tokenizer(label, return_tensors="pt").input_ids
    with torch.inference_mode():
        logits = model(torch.cat((start, end), dim=1)).logits[0]
    steps = logits[start.shape[1] - 1:-1].log_softmax(dim=-1)
    scores.append(steps.gather(1, end[0].unsqueeze(1)).sum())
probs = torch.stack(scores).softmax(dim=0)
print("返回的是其中一个标签：", labels[probs.argmax()] in labels)
print("各标签的概率加起来：", round(probs.sum().item(), 4))
