from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

# 问：高斯核的支持向量机，训练误差能不能是 0？
X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X / 16, y, random_state=0)
for gamma in (0.001, 0.01, 0.1, 1, 10):    # 越大，每个样本管得越窄
    model = SVC(gamma=gamma, C=100).fit(X_train, y_train)
    print(f"gamma={gamma:<5} 训练 {model.score(X_train, y_train):.2f}"
          f"  测试 {model.score(X_test, y_test):.2f}"
          f"  支持向量 {len(model.support_)}/{len(X_train)}")
