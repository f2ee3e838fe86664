import matplotlib.pyplot as plt
from matplotlib import colormaps

colors = colormaps["viridis"].resampled(10)      # 10 种颜色
print(colors.N, plt.get_cmap("viridis", 10) == colors)

plt.style.use("seaborn-v0_8-whitegrid")          # 旧名 seaborn-whitegrid
print([name for name in plt.style.available if "seaborn" in name][:2])
