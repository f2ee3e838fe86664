import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch

logits = torch.tensor([[2.0, -1.0, 0.5]])    # 没有经过 softmax
label = torch.tensor([0])
wrong = keras.losses.SparseCategoricalCrossentropy()(label, logits)
right = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)(label, logits)
same = torch.nn.functional.cross_entropy(logits, label)
print(f"默认 {wrong:.3f}  from_logits=True {right:.3f}  PyTorch {same:.3f}")
