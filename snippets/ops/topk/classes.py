import torch

names = ["猫", "狗", "鸟", "鱼"]
logits = torch.tensor([[2.0, 1.5, 0.1, -1.0],
                       [0.0, 0.5, 3.0, 2.0]])     # 2 张图，4 类
values, indices = logits.softmax(dim=-1).topk(2)  # 每一行各取 2 个
print(indices.shape)
for row_values, row_indices in zip(values, indices, strict=True):
    for value, index in zip(row_values, row_indices, strict=True):
        print(f"{names[index]} {value:.2f}", end="  ")
    print()
