import json
from pathlib import Path

names = ["<pad>", "<unk>", "今", "天", "下", "雨"]
file = Path("vocabulary.json")                   # 和模型的权重放在一起
file.write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")

names = json.loads(file.read_text(encoding="utf-8"))    # 推理时读回来
ids = {name: i for i, name in enumerate(names)}
encoded = [ids.get(word, 1) for word in "今天下雪"]
print(encoded, "→", "".join(names[i] for i in encoded))
