import torch

scores = torch.tensor([[2.0, 1.0, 0.0],
                       [0.0, 3.0, 2.0]])        # 2 个样本，3 类
wrong = scores.softmax(dim=0)                   # 在样本之间归一，不报错
right = scores.softmax(dim=-1)                  # 每个样本自己归一
print("dim=0  每行的和", wrong.sum(dim=-1))
print("dim=-1 每行的和", right.sum(dim=-1))

print(scores.argmax())                          # 不写 dim：整批里的第几个数
print(scores.argmax(dim=-1))                    # 每个样本的类别
