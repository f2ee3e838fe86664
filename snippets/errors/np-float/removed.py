import numpy as np

for name in ("int", "object", "float_", "NaN", "product", "in1d",
             "trapz", "asfarray"):
    try:
        getattr(np, name)
    except AttributeError as error:
        print(f"{name:9}", str(error).splitlines()[0])
