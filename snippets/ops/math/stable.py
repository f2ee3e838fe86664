import torch

x = torch.tensor([-200.0, 0.0, 200.0])
print("log(sigmoid)", torch.sigmoid(x).log())         # 下溢成 -inf
print("logsigmoid  ", torch.nn.functional.logsigmoid(x))

y = torch.tensor([1000.0, 1001.0])
print("手写 softmax", y.exp() / y.exp().sum())   # exp 上溢，nan
print("softmax     ", torch.softmax(y, dim=0))
print("log_softmax ", torch.log_softmax(y, dim=0))
print("logsumexp   ", y.logsumexp(dim=0))

tiny = torch.tensor([1e-10])
print("log(1 + x)  ", torch.log(1 + tiny), torch.log1p(tiny))
print("log2        ", torch.log2(torch.tensor([8.0])))
