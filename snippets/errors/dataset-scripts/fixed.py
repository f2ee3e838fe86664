import json
from pathlib import Path

from datasets import Dataset, load_dataset

rows = [{"text": "好看", "label": 1}, {"text": "不好看", "label": 0}]
Path("train.jsonl").write_text("\n".join(json.dumps(r) for r in rows))

dataset = load_dataset("json", data_files={"train": "train.jsonl"})
print(dataset["train"][0])                       # 也有 "csv"、"parquet"


def examples():                                  # 原来脚本里的那段代码
    for row in rows:
        yield {"text": row["text"], "label": row["label"]}


dataset = Dataset.from_generator(examples)
dataset.to_parquet("train.parquet")              # 以后直接读这个文件
print(load_dataset("parquet", data_files="train.parquet"))
