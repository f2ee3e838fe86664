from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
scaler = StandardScaler()
model = LogisticRegression(max_iter=1000)
model.fit(scaler.fit_transform(X_train), y_train)

only_ones = y_test == 1                      # 来了一批，全是数字 1
batch, label = X_test[only_ones], y_test[only_ones]
right = model.score(scaler.transform(batch), label)
wrong = model.score(StandardScaler().fit_transform(batch), label)
print(f"transform {right:.2f}   又 fit 了一次 {wrong:.2f}")
