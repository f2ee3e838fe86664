from transformers import BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
windows = tokenizer("good " * 600, truncation=True, max_length=512,
                    stride=128, return_overflowing_tokens=True,
                    padding=True, return_tensors="pt")
print(windows["input_ids"].shape)                # 两段，重叠 128 个
print(windows["overflow_to_sample_mapping"])     # 各段属于第几条文本
