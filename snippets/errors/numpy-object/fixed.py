import pandas as pd
import torch

df = pd.DataFrame({"area": [88.5, 60.0, 120.0], "city": ["京", "沪", "京"]})
df = pd.get_dummies(df)
x = torch.tensor(df.to_numpy("float32"))
print(x)
