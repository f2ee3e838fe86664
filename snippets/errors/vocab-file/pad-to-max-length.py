from transformers import BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
for name, options in [("旧", {"pad_to_max_length": True}),
                      ("新", {"padding": "max_length"}),
                      ("拼错", {"pading": "max_length"})]:
    print(name, tokenizer("good", max_length=8, **options)["input_ids"])
