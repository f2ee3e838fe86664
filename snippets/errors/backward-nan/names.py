import warnings

import torch

warnings.simplefilter("ignore")
zero, nan = torch.zeros(2), torch.full((2,), float("nan"))
for why, x, call in (
    ("0 的平方根，乘 0", zero, lambda x: x.sqrt() * 0),
    ("0 / 0", zero, lambda x: x / x),
    ("where 里的 log(0)", zero, lambda x: torch.where(x > 0, x.log(), 0.0)),
    ("softmax 的输入是 nan", nan, lambda x: x.log_softmax(0)[0]),
    ("整行被掩码", zero, lambda x: (x - float("inf")).softmax(0)[0]),
):
    x = x.clone().requires_grad_()
    try:
        with torch.autograd.detect_anomaly():
            call(x).sum().backward()
    except RuntimeError as error:
        print(f"{why}：{error}")
