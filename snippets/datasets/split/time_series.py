import matplotlib.pyplot as plt
import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsRegressor

rng = np.random.default_rng(0)
day = np.arange(150)
price = rng.normal(size=150).cumsum()
random = train_test_split(day, test_size=30, random_state=0)
by_time = day[:120], day[120:]                # 前面训练，后面验证

figure, axes = plt.subplots(2, 1, figsize=(6, 4), sharex=True)
for ax, title, (train, valid) in zip(axes, ("random", "by time"),
                                     (random, by_time)):
    model = KNeighborsRegressor(2).fit(train[:, None], price[train])
    error = np.abs(model.predict(valid[:, None]) - price[valid]).mean()
    print(f"{title:8} 验证误差 {error:.2f}")
    ax.plot(day[train], price[train], ".", label="train")
    ax.plot(day[valid], price[valid], "x", label="valid")
    ax.set(title=title, ylabel="price")
axes[1].set_xlabel("day")
axes[0].legend()
plt.show()
