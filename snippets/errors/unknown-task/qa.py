import torch
from transformers import AutoModelForQuestionAnswering, AutoTokenizer

name = "bert-base-uncased"     # 换成在 SQuAD 上微调过的，才答得对
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForQuestionAnswering.from_pretrained(name)

inputs = tokenizer("Who likes the film?", "She likes the film.",
                   return_tensors="pt")
with torch.inference_mode():
    out = model(**inputs)
start = out.start_logits.argmax()
end = out.end_logits.argmax()
answer = tokenizer.decode(inputs.input_ids[0, start:end + 1])
print(inputs.input_ids.shape, out.start_logits.shape, type(answer))
