import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import OneHotEncoder

colors = np.array([["红"], ["绿"], ["红"]])
print(OneHotEncoder(sparse_output=False).fit_transform(colors))

x, y = np.array([[0.0], [1.0], [2.0], [3.0]]), np.array([0, 1, 1, 2])
model = OneVsRestClassifier(LogisticRegression())    # multi_class="ovr"
print(model.fit(x, y).predict_proba(x).shape)
