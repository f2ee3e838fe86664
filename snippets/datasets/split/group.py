import numpy as np
from sklearn.model_selection import GroupShuffleSplit

patients = np.repeat(np.arange(20), 5)          # 20 个病人，每人 5 张片子
splitter = GroupShuffleSplit(n_splits=1, test_size=0.2, random_state=0)
train, valid = next(splitter.split(patients, groups=patients))
print("按病人：", len(train), len(valid), "两边都有的病人",
      len(set(patients[train]) & set(patients[valid])))

order = np.random.default_rng(0).permutation(100)
train, valid = order[:80], order[80:]
print("按片子：", len(train), len(valid), "两边都有的病人",
      len(set(patients[train]) & set(patients[valid])))
