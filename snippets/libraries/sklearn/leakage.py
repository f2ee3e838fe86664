import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

rng = np.random.default_rng(0)
X = rng.normal(size=(100, 5000))                # 纯噪声
y = rng.integers(2, size=100)                   # 随机标签，只能猜对一半

chosen = SelectKBest(k=20).fit_transform(X, y)  # 已经看过全部标签
wrong = cross_val_score(LogisticRegression(), chosen, y).mean()
print(f"先选特征再划分 {wrong:.2f}")

pipe = make_pipeline(SelectKBest(k=20), LogisticRegression())
right = cross_val_score(pipe, X, y).mean()      # 每一折只看训练部分
print(f"放进 Pipeline {right:.2f}")
