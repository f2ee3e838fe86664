import numpy as np

rng = np.random.default_rng(0)
for arguments in ({"a": 3, "size": 5, "replace": False},
                  {"a": 3, "p": [0.7, 0.2, 0.2]},
                  {"a": 3, "p": [0.5, 0.5]}):
    try:
        rng.choice(**arguments)
    except ValueError as error:
        print(error)

try:
    np.random.choice(np.eye(3), size=2)    # 老接口不收二维数组
except ValueError as error:
    print(error)
print(rng.choice(np.eye(3), size=2, axis=0))    # 新接口抽的是行

weights = np.array([3, 1, 1])    # 权重先除以总和
print(rng.choice(3, size=5, p=weights / weights.sum()))
