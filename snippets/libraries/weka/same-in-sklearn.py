from sklearn.datasets import load_iris
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

models = {
    "ZeroR（总猜最多的）": DummyClassifier(),
    "J48": DecisionTreeClassifier(min_samples_leaf=2, random_state=0),
    "NaiveBayes": GaussianNB(),
    "IBk": KNeighborsClassifier(n_neighbors=1),
    "SMO": SVC(kernel="linear"),
    "RandomForest": RandomForestClassifier(random_state=0),
}
X, y = load_iris(return_X_y=True)
for name, model in models.items():    # Weka 默认也是 10 折交叉验证
    score = cross_val_score(model, X, y, cv=10).mean()
    print(f"{score:.2f}  {name} → {type(model).__name__}")
