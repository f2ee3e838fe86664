from datasets import load_dataset
from torch.utils.data import DataLoader
from transformers import BertTokenizer, DataCollatorWithPadding

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
dataset = load_dataset("stanfordnlp/imdb", split="train[:64]")
dataset = dataset.map(
    lambda rows: tokenizer(rows["text"], truncation=True, max_length=256),
    batched=True, remove_columns=["text"])
dataset = dataset.rename_column("label", "labels")    # 模型的参数叫 labels

if __name__ == "__main__":    # Windows 和 macOS 上用多进程，这一行不能少
    loader = DataLoader(dataset, batch_size=16, shuffle=True, num_workers=2,
                        collate_fn=DataCollatorWithPadding(tokenizer))
    batch = next(iter(loader))
    print(list(batch))
    for name, tensor in batch.items():
        print(name, tensor.dtype, tensor.ndim, tensor.shape[0])
