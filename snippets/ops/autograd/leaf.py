import torch

data = torch.ones(2)
w = torch.ones(2, requires_grad=True)
hidden = w * data
hidden.retain_grad()                      # 不是叶子，想留下梯度要先说
hidden.register_hook(lambda grad: print("梯度经过 hidden", grad))
(hidden * 3).sum().backward()
for name, t in (("data", data), ("w", w), ("hidden", hidden)):
    print(f"{name:6} 叶子 {t.is_leaf!s:5} requires_grad {t.requires_grad!s:5}",
          "梯度", t.grad)

try:
    hidden.requires_grad = False
except RuntimeError as error:
    print(str(error).split(". ")[0])
w.requires_grad = False                   # 叶子才能改，冻结参数就是这样

wrong = torch.randn(2, requires_grad=True) * 0.1
right = (torch.randn(2) * 0.1).requires_grad_()
print("先要梯度再乘，叶子", wrong.is_leaf, "；先乘，叶子", right.is_leaf)
