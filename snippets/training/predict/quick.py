import torch

classes = ["猫", "狗", "鸟"]
logits = torch.tensor([[2.0, -1.0, 0.5], [0.1, 0.2, 3.0]])    # 模型的输出

preds = logits.argmax(dim=1)                 # 每个样本得分最高的类别编号
probs = logits.softmax(dim=1)                # 要概率才用 softmax
for i, p in zip(preds.tolist(), probs):
    print(classes[i], f"{p[i]:.1%}")
