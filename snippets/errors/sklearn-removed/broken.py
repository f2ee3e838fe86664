from sklearn.preprocessing import OneHotEncoder

encoder = OneHotEncoder(sparse=False)
