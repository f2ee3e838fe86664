import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
size, steps = 32, range(5, 61, 5)
weight = (torch.rand(4 * size, size) * 2 - 1) / size**0.5   # torch 的初值


def rnn(h, c):
    h = (h @ weight[:size].T).tanh()
    return h, h


def lstm(forget_bias):
    def step(h, c):
        write, keep, new, show = (h @ weight.T).chunk(4)
        keep = 1 if forget_bias is None else (keep + forget_bias).sigmoid()
        c = keep * c + write.sigmoid() * new.tanh()
        return show.sigmoid() * c.tanh(), c
    return step


def slope(step, count):            # 走 count 步，终点对起点的导数
    h, start = torch.zeros(size), torch.randn(size, requires_grad=True)
    if step is rnn:
        h = start
    c = start
    for _ in range(count):
        h, c = step(h, c)
    grad, = torch.autograd.grad(c.sum(), start)
    return grad.norm() / size**0.5


for name, step in (
    ("RNN", rnn),
    ("LSTM, forget bias 0", lstm(0.0)),
    ("LSTM, forget bias 3", lstm(3.0)),
    ("LSTM of 1997, no forget gate", lstm(None)),
):
    curve = [slope(step, count) for count in steps]
    print(f"{name:30} 60 步之后 {curve[-1]:.0e}")
    plt.plot(steps, curve, marker=".", label=name)
plt.yscale("log"), plt.xlabel("steps"), plt.ylabel("gradient")
plt.legend()
plt.show()
