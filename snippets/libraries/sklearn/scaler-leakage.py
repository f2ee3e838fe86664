import numpy as np
from sklearn.preprocessing import StandardScaler

train = np.arange(10.0).reshape(-1, 1)          # 0 到 9
test = train + 20                               # 后来的数据偏了 20

for name, seen in (("只看训练集", train), ("混入测试集", [*train, *test])):
    scaler = StandardScaler().fit(seen)
    print(f"{name}：均值 {scaler.mean_[0]:.1f}，"
          f"测试集标准化后的均值 {scaler.transform(test).mean():.2f}")
