import pandas as pd
import torch

table = pd.DataFrame({"age": [22, 38], "fare": [7.25, 71.28],
                      "sex": ["male", "female"], "survived": [0, 1]})
try:
    torch.tensor(table.to_numpy())            # 混着文字，是 object 数组
except TypeError as error:
    print(str(error).split(" The only")[0])

table["sex"] = (table["sex"] == "female").astype(int)
x = torch.tensor(table[["age", "fare", "sex"]].to_numpy("float32"))
y = torch.tensor(table["survived"].to_numpy())
print(x)
print(x.dtype, y.dtype)
