import weakref

import torch

w, refs, losses = torch.randn(64, 64, requires_grad=True), [], []
for step in range(3):                  # 验证：没有 no_grad，也没有 backward
    hidden = (torch.randn(8, 64) @ w).tanh()
    refs.append(weakref.ref(hidden))
    losses.append(hidden.pow(2).mean())            # 连同计算图一起留下
print("还占着内存的中间结果", sum(ref() is not None for ref in refs))
