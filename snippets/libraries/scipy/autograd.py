import numpy as np
import torch
from scipy.optimize import minimize


def fun(p: np.ndarray):
    """返回值和梯度；参数和结果都是 NumPy 的 float64。"""
    x = torch.from_numpy(p).requires_grad_()
    loss = (1 - x[:-1]).square().sum() + (
        100 * (x[1:] - x[:-1] ** 2).square()).sum()
    (grad,) = torch.autograd.grad(loss, x)
    return loss.item(), grad.numpy()


start = np.full(8, -1.0)    # 8 个参数
with_grad = minimize(fun, start, jac=True, method="L-BFGS-B")
without = minimize(lambda p: fun(p)[0], start, method="L-BFGS-B")
for name, result in (("autograd", with_grad), ("差分", without)):
    close = np.allclose(result.x, 1, atol=1e-4)
    print(f"{name}：求值 {result.nfev} 次，找到答案 {close}")
