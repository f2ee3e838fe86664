import json
from collections import Counter
from pathlib import Path

labels = {"退款", "物流", "质量"}
rows = [("把钱退给我", "退款"), ("快递到哪了", "物流"), ("屏幕坏了", "质量"),
        ("快递到哪了", "质量")]    # 同一句，两个标签

with open("train.jsonl", "w", encoding="utf-8") as file:
    for text, label in rows:
        row = {"messages": [
            {"role": "system", "content": "判断客户留言属于哪一类。"},
            {"role": "user", "content": text},
            {"role": "assistant", "content": label}]}
        file.write(json.dumps(row, ensure_ascii=False) + "\n")

seen, counts = {}, Counter()
for number, line in enumerate(Path("train.jsonl").open(encoding="utf-8"), 1):
    *_, user, answer = json.loads(line)["messages"]
    assert answer["content"] in labels
    counts[answer["content"]] += 1
    before = seen.setdefault(user["content"], answer["content"])
    if before != answer["content"]:
        print(f"第 {number} 行和前面矛盾：{user['content']}")
print(dict(counts))
