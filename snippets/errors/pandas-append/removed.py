import pandas as pd

frame = pd.DataFrame({"x": [1.0, None]})
for code in ("fillna(method='ffill')", "ix[0]", "iteritems()",
             "applymap(str)", "as_matrix()"):
    try:
        eval(f"frame.{code}")
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(frame.ffill()["x"].tolist(), frame.iloc[0].tolist())
print(list(frame.items())[0][0], frame.map(str).shape, frame.to_numpy().shape)
