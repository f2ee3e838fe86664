from scipy.optimize import linear_sum_assignment
from sklearn.cluster import KMeans
from sklearn.datasets import load_digits
from sklearn.metrics import confusion_matrix

X, y = load_digits(return_X_y=True)
groups = KMeans(10, n_init=4, random_state=0).fit_predict(X)
print(f"编号对不上：{(groups == y).mean():.2f}")

counts = confusion_matrix(y, groups)    # 行：数字；列：簇
digit, group = linear_sum_assignment(counts, maximize=True)
print("簇 → 数字", dict(zip(group.tolist(), digit.tolist())))
print(f"配好以后：{counts[digit, group].sum() / len(y):.2f}")
