import numpy as np

rng = np.random.default_rng(0)
names = np.array(["苹果", "梨", "桃", "李", "杏"])
print("可以重复 ", rng.choice(names, size=4))
print("不重复   ", rng.choice(names, size=4, replace=False))
print("打乱     ", rng.permutation(names))

picked = rng.choice(names[:3], size=1000, p=[0.7, 0.2, 0.1])
values, counts = np.unique(picked, return_counts=True)
print("按概率抽 1000 次", dict(zip(values.tolist(), counts.tolist())))

rows = np.arange(12).reshape(4, 3)
index = rng.choice(len(rows), size=2, replace=False)    # 抽行，先抽编号
print("抽到第", index, "行\n", rows[index])
