import torch

w = torch.tensor(3.0, requires_grad=True)
for count in (1, 2, 3):
    (w ** 2).backward()             # 每次算出的梯度都是 2w，即 6
    print(f"第 {count} 次 backward 之后，w.grad =", w.grad)

w.grad = None                       # zero_grad() 对每个参数做的事
first, second = w ** 2, 10 * w
first.backward()
second.backward()                   # 两个损失分开反向，梯度自己加起来
print("分开反向", w.grad)

w.grad = None
(w ** 2 + 10 * w).backward()
print("加起来再反向", w.grad)
