import joblib
from sklearn.datasets import load_diabetes
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LinearRegression
from sklearn.metrics import confusion_matrix, root_mean_squared_error
from sklearn.model_selection import train_test_split

x, y = load_diabetes(return_X_y=True)            # 随库附带的回归数据
x_train, x_test, y_train, y_test = train_test_split(x, y, random_state=0)
print(SimpleImputer().fit_transform(x_train).shape)
model = LinearRegression().fit(x_train, y_train)
print(round(root_mean_squared_error(y_test, model.predict(x_test))))
print(confusion_matrix([0, 1, 1], [0, 1, 0]))
joblib.dump(model, "model.joblib")
