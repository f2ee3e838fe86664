import warnings

import torch


def caught(function):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        torch.jit.trace(function, torch.ones(2, 3), check_trace=False)
    return [str(w.message).split(" might cause")[0] for w in found
            if w.category is torch.jit.TracerWarning]


print("float(x.mean())", caught(lambda x: x * float(x.mean())))
print("for row in x   ", caught(lambda x: sum(row for row in x)))
print("len(x)         ", caught(lambda x: x * len(x)))
print("x.shape[0]     ", caught(lambda x: x * x.shape[0]))
print("x.view(n, -1)  ", caught(lambda x: x.view(x.shape[0], -1)))
