from datasets import load_dataset
from torch.utils.data import DataLoader, IterableDataset

stream = load_dataset("stanfordnlp/imdb", split="train", streaming=True)
stream = stream.shuffle(seed=0, buffer_size=1000).take(100)
stream = stream.map(lambda row: {"length": len(row["text"])},
                    remove_columns=["text"])
print(isinstance(stream, IterableDataset))
for batch in DataLoader(stream, batch_size=50):
    print({name: tuple(value.shape) for name, value in batch.items()})
