import warnings

import pandas as pd

frame = pd.DataFrame({"x": [1.0, 2.0]})
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    frame["x"][0] = 9.0                          # 旧写法：改的是一份复制
print(frame["x"].tolist(), caught[0].category.__name__)
frame.loc[0, "x"] = 9.0
print(frame["x"].tolist())
