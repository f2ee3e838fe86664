import pandas as pd
import torch

df = pd.DataFrame({
    "area": [88.5, None, 120.0],
    "price": ["1,200", "900", "1,500"],           # 带逗号的文字
    "city": ["京", "沪", "京"],
})
df["area"] = df["area"].fillna(df["area"].median())
df["price"] = df["price"].str.replace(",", "").astype(float)
df["city"], cities = pd.factorize(df["city"])

x = torch.tensor(df.to_numpy("float32"))
print(df)
print(list(cities), x.shape, x.dtype)
