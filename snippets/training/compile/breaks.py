import torch


def clip(x):
    x = x / x.sum() if x.sum() > 10 else x       # 由数据决定走哪边
    return x + 1


def log(x):
    x = x * 2
    print("在函数里打印")
    return x + 1


def clip_fixed(x):
    return torch.where(x.sum() > 10, x / x.sum(), x) + 1


for function in (clip, log, clip_fixed):
    found = torch._dynamo.explain(function)(torch.ones(3))
    print(function.__name__, "断开", found.graph_break_count, "处")
    try:
        torch.compile(function, backend="eager", fullgraph=True)(torch.ones(3))
    except torch._dynamo.exc.Unsupported as error:
        print("  fullgraph", str(error).splitlines()[0])
