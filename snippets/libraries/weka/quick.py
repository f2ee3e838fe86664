from pathlib import Path

import numpy as np
from scipy.io import arff

Path("weather.arff").write_text("""@relation weather
@attribute outlook {sunny, overcast, rainy}
@attribute temperature numeric
@attribute play {yes, no}
@data
sunny,29.5,no
overcast,28.1,yes
rainy,21.0,yes
rainy,?,no
""")
rows, meta = arff.loadarff("weather.arff")
for name, kind in zip(meta.names(), meta.types(), strict=True):
    print(name, kind, meta[name][1])
print(rows["temperature"], "缺失变成 nan：", np.isnan(rows["temperature"][3]))
print(rows["play"])
