import numpy as np
from scipy.optimize import differential_evolution, minimize


def bumpy(p):    # 很多坑，最深的在 0
    return 10 * p.size + (p**2 - 10 * np.cos(2 * np.pi * p)).sum()


start = np.array([3.2, -2.1])
print("从一点往下走", minimize(bumpy, start).x.round(2))
found = differential_evolution(bumpy, [(-5, 5)] * 2, rng=0)
print("全局搜索    ", np.abs(found.x).round(2), "求值", found.nfev, "次")
