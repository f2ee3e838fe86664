from scipy.optimize import minimize


def valley(p):    # 弯曲的山谷，最低点在 (1, 1)
    x, y = p
    return (1 - x) ** 2 + 100 * (y - x**2) ** 2


result = minimize(valley, x0=[0.0, 0.0])
print(result.x.round(3), result.success, "求值", result.nfev, "次")
