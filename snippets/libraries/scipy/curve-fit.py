import matplotlib.pyplot as plt
import numpy as np
from scipy.optimize import curve_fit


def decay(t, a, rate, floor):
    return a * np.exp(-rate * t) + floor


rng = np.random.default_rng(0)
t = np.linspace(0, 10, 40)
y = decay(t, 3.0, 0.6, 0.5) + 0.1 * rng.normal(size=t.size)

values, covariance = curve_fit(decay, t, y, p0=[1, 1, 0])
errors = np.sqrt(np.diag(covariance))
for name, value, error in zip(("a", "rate", "floor"), values, errors):
    print(f"{name:5} {value:.2f} ± {error:.2f}")
plt.plot(t, y, ".", label="data")
plt.plot(t, decay(t, *values), label="fit")
plt.xlabel("t")
plt.ylabel("y")
plt.legend()
plt.show()
