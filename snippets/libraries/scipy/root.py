import numpy as np
from scipy.optimize import root, root_scalar

answer = root_scalar(lambda x: np.cos(x) - x, bracket=(0, 1))
print(round(answer.root, 4), answer.converged)

pair = root(lambda p: [p[0] + p[1] - 3, p[0] * p[1] - 2], x0=[0.0, 5.0])
print(pair.x.round(4), pair.success)
