import numpy as np
from scipy.optimize import LinearConstraint, linprog, minimize

# 线性：两种产品，每件赚 3 和 5；工时 2、4 共 100，原料 3、2 共 90
plan = linprog(c=[-3, -5], A_ub=[[2, 4], [3, 2]], b_ub=[100, 90],
               bounds=(0, None))    # linprog 求最小，所以加负号
print("每种产量", plan.x.round(1), "利润", round(-plan.fun, 1))

# 非线性：三种资产的比例，加起来是 1，都不为负，风险最小
covariance = np.array([[4, 1, 0], [1, 9, 2], [0, 2, 16]])
total = LinearConstraint(np.ones(3), 1, 1)
mix = minimize(lambda w: w @ covariance @ w, x0=[1 / 3] * 3,
               bounds=[(0, 1)] * 3, constraints=[total])
print("比例", mix.x.round(3), "和", mix.x.sum().round(6))
