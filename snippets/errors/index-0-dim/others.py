import torch

label = torch.tensor(3)                          # 零维：一个数，没有下标
for wrong in (lambda: label[0], lambda: len(label), lambda: list(label)):
    try:
        wrong()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, str(error).partition(". ")[0])

print(label.item(), label.reshape(1)[0])         # 要一维的，自己补一维
batch = torch.tensor([3])                        # batch 是 1
print(batch.squeeze().shape, batch.shape)        # squeeze 之后没有下标了
