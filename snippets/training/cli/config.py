import argparse
import json
from dataclasses import asdict, dataclass, fields


@dataclass
class Config:
    lr: float = 1e-3
    epochs: int = 5
    name: str = "baseline"


parser = argparse.ArgumentParser()
for field in fields(Config):                 # 一个字段一个选项
    parser.add_argument(f"--{field.name}", type=field.type,
                        default=field.default)
config = Config(**vars(parser.parse_args(["--lr", "0.01"])))
print(config)

with open("config.json", "w", encoding="utf-8") as file:
    json.dump(asdict(config), file)          # 和结果放在一起，以后查得到
with open("config.json", encoding="utf-8") as file:
    print(Config(**json.load(file)) == config)
