import torch

words = ["<pad>", "<eos>", "the", "cat", "dog", "sat", "ran", "away"]
targets = torch.tensor([[2, 3, 5, 1, 0], [2, 4, 6, 7, 1]])
outputs = torch.tensor([[2, 3, 5, 5, 5], [2, 3, 6, 7, 1]])
print("逐词准确率", (outputs == targets)[targets != 0].float().mean().item())


def decode(ids):
    ids = ids.tolist()
    end = ids.index(1) + 1 if 1 in ids else len(ids)
    return " ".join(words[i] for i in ids[:end])


for output, target in zip(outputs, targets):
    print("参考", decode(target))
    print("输出", decode(output))
