from transformers import BertForSequenceClassification

model, info = BertForSequenceClassification.from_pretrained(
    "bert-base-uncased", num_labels=3, output_loading_info=True)
print("文件里没有，随机初始化：", sorted(info["missing_keys"]))
unused = info["unexpected_keys"]    # 预训练用的头，例如 cls.predictions
print("文件里有，没有用到：", any("cls." in key for key in unused))
print(model.classifier.out_features)
