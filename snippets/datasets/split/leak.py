import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
x = rng.normal(size=(100, 2000))              # 全是噪声
y = rng.integers(0, 2, size=100)              # 抛硬币：准确率应该是一半


def accuracy(x, select):
    train_x, test_x, train_y, test_y = train_test_split(x, y, random_state=0)
    if select:
        best = SelectKBest(k=20).fit(train_x, train_y)
        train_x, test_x = best.transform(train_x), best.transform(test_x)
    return LogisticRegression().fit(train_x, train_y).score(test_x, test_y)


leaked = SelectKBest(k=20).fit_transform(x, y)     # 看了测试集的答案
print("先挑特征，再划分", accuracy(leaked, select=False))
print("先划分，再挑特征", accuracy(x, select=True))
