import torch
from scipy.optimize import minimize

target = torch.tensor([3.0, -2.0])    # float32


def loss(p):
    x = torch.from_numpy(p).to(target.dtype)
    return (x - target).square().sum().item() + 1000


bad = minimize(loss, x0=[0.0, 0.0])
print("float32：", bad.x.round(2), bad.success, bad.message)
target = target.double()
good = minimize(loss, x0=[0.0, 0.0])
print("float64：", good.x.round(2), good.success)
