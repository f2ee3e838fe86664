from sklearn.datasets import load_digits
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

X, y = load_digits(return_X_y=True)
pipe = Pipeline([("scale", StandardScaler()), ("svm", SVC())])
search = GridSearchCV(pipe, {"svm__C": [0.01, 1, 10]}, cv=3)  # 步骤名__参数
search.fit(X, y)
print(search.best_params_, f"{search.best_score_:.2f}")
