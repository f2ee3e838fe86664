import torch

logits = torch.tensor([[0.4, 0.6], [0.9, 0.1]], requires_grad=True)
labels = torch.tensor([0, 0])

accuracy = (logits.argmax(dim=-1) == labels).float().mean()
print("准确率", accuracy.item(), "grad_fn", accuracy.grad_fn)
try:
    accuracy.backward()
except RuntimeError as error:
    print(error)

loss = torch.nn.functional.cross_entropy(logits, labels)
loss.backward()
print("损失的梯度", logits.grad)
