import pandas as pd

rows = []
for epoch in range(3):
    rows.append({"epoch": epoch, "loss": 1 / (epoch + 1)})   # 列表的 append
log = pd.DataFrame(rows)                         # 最后变成表，快得多
print(log.round(2))

new = pd.DataFrame([{"epoch": 3, "loss": 0.25}])
log = pd.concat([log, new], ignore_index=True)   # 已经是两张表
print(len(log))
