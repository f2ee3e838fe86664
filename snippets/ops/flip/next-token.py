import torch

words = torch.tensor([[5, 8, 2, 9]])          # 预测下一个词：标签左移一步
print("输入", words[:, :-1], "标签", words[:, 1:])

labels = words.roll(-1, dims=1)               # 错：最后一步的标签是第一个词
print(labels)
labels[:, -1] = -100                          # 对：最后一步不算损失
print(labels)

reversed_words = words.flip(1)                # 双向模型：倒着读
print(reversed_words)
