import torch


def show(graph, inputs):                     # 自己的后端：看看抓到了什么
    print("编译：", [node.name for node in graph.graph.nodes
                     if node.op.startswith("call")])
    return graph.forward


def step(x, w):
    if not torch.compiler.is_compiling():    # 编译时跳过
        print("没有编译，逐行执行")
    return (x @ w).relu().sum()


x, w = torch.randn(4, 8), torch.randn(8, 2)
step(x, w)
fast = torch.compile(step, backend=show)
fast(x, w)
fast(x, w)                                   # 形状没变，直接用
