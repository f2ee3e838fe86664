import torch


def attend(q, k):
    return (q @ k).softmax(dim=-1)       # 错：k 忘了转置


x = torch.rand(2, 4, 4)
print("步数等于宽度，不报错", attend(x, x).shape)
try:
    x = torch.rand(2, 5, 4)
    attend(x, x)
except RuntimeError as error:
    print("不等就报错：", error)

loss = torch.rand(8, 1) - torch.rand(8)  # 错：形状不同，广播了
print("batch 8", loss.shape)
print("batch 1 看不出来", (torch.rand(1, 1) - torch.rand(1)).shape)
