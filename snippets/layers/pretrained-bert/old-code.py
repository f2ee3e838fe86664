import transformers
from transformers import BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
for owner, name in [(tokenizer, "encode_plus"),
                    (tokenizer, "batch_encode_plus"),
                    (transformers, "AdamW")]:
    print(name, hasattr(owner, name))

# 今天的写法：tokenizer(...) 代替前两个，torch.optim.AdamW 代替第三个
print(tokenizer("good", max_length=8, padding="max_length")["input_ids"])
# pad_to_max_length 不报错，但被忽略
print(tokenizer("good", max_length=8, pad_to_max_length=True)["input_ids"])
