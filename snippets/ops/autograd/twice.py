import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w ** 2
loss.backward()
try:
    loss.backward()
except RuntimeError as error:
    print(str(error).split(" (")[0])

state = torch.tensor(1.0)                # RNN 的状态，从上一批带过来
for batch in range(2):
    state = (state * w).tanh()
    state.backward()
    state = state.detach()               # 少了这句，第二批就报上面的错
print("两批都算完", w.grad)

w.grad = None
loss = w ** 2
loss.backward(retain_graph=True)         # 真要两次，第一次留下图
loss.backward()
print("加了两次", w.grad)
