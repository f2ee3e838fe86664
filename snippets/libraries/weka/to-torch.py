from io import StringIO

import pandas as pd
import torch
from scipy.io import arff

text = """@relation weather
@attribute outlook {sunny, overcast, rainy}
@attribute temperature numeric
@attribute play {yes, no}
@data
sunny,29.5,no
overcast,28.1,yes
rainy,21.0,yes
rainy,?,no
"""
rows, meta = arff.loadarff(StringIO(text))
table = pd.DataFrame(rows)
for name in meta.names():
    if meta[name][0] == "nominal":    # 字节串 → 类别，次序照文件里的
        table[name] = pd.Categorical(table[name].str.decode("utf-8"),
                                     categories=meta[name][1])

y = torch.tensor(table["play"].cat.codes.to_numpy()).long()
table["temperature"] = table["temperature"].fillna(
    table["temperature"].mean())
x = pd.get_dummies(table.drop(columns="play"), dtype="float32")
inputs = torch.tensor(x.to_numpy(dtype="float32"))
print(list(x.columns))
print(inputs)
print(y, list(table["play"].cat.categories))
