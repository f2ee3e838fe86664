import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, torch.tensor(digits)
train, test = torch.randperm(len(x)).split([300, 1497])
model = nn.Linear(64, 10)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.05)
for step in range(60):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x[train]), y[train]).backward()
    optimizer.step()
preds, labels = model(x[test]).argmax(dim=-1), y[test]
matrix = (labels * 10 + preds).bincount(minlength=100).reshape(10, 10)
print("准确率", f"{(matrix.trace() / matrix.sum()).item():.3f}")
plt.imshow(matrix, cmap="Blues", vmax=20)
for row, col in matrix.nonzero().tolist():
    plt.text(col, row, matrix[row, col].item(), ha="center", va="center",
             color="white" if row == col else "black")
plt.gca().set(xlabel="predicted", ylabel="label", xticks=range(10),
              yticks=range(10))
plt.show()
