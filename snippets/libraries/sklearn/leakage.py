import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

rng = np.random.default_rng(0)
X = rng.normal(size=(100, 5000))       # 纯噪声
y = rng.integers(2, size=100)          # 随机标签，真实准确率只能是 0.5

steps = StandardScaler(), SelectKBest(k=20)
prepared = make_pipeline(*steps).fit_transform(X, y)     # 看过了全部数据
wrong = cross_val_score(LogisticRegression(), prepared, y)
pipe = make_pipeline(*steps, LogisticRegression())       # 每折只看训练部分
right = cross_val_score(pipe, X, y)
print(f"先处理再划分 {wrong.mean():.2f}   放进 Pipeline {right.mean():.2f}")

first, rest = X[:80], X[80:] + 3                         # 后来的数据偏了
everything = StandardScaler().fit(np.vstack([first, rest]))
print(f"训练集均值 {StandardScaler().fit(first).mean_.mean():.2f}",
      f"混入测试集后 {everything.mean_.mean():.2f}")
