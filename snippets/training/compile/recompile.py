import torch

compiled = []


def count(graph, inputs):
    compiled.append(graph)
    return graph.forward


def f(x):
    return x.relu().sum()


for dynamic in (None, False, True):          # None 是默认
    torch._dynamo.reset()                    # 忘掉编译过的
    compiled.clear()
    fast = torch.compile(f, backend=count, dynamic=dynamic)
    for batch in (32, 32, 17, 5, 9):
        fast(torch.randn(batch, 4))
    print("dynamic =", dynamic, " 5 次调用，编译", len(compiled), "次")
