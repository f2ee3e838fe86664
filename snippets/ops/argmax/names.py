import torch

names = ["cat", "dog", "bird"]
logits = torch.tensor([0.5, 2.0, -1.0])        # 一个样本
index = logits.argmax(dim=-1)
print(index, index.item(), names[index])

probs = logits.softmax(dim=-1)
print("与 softmax 之后的相同：", torch.equal(probs.argmax(), index))
print(f"{names[index]}，概率 {probs[index]:.2f}")
