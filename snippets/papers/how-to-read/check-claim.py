import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x, truth = torch.tensor(images / 16).float(), torch.tensor(labels)


def train(alpha):
    torch.manual_seed(0)
    train_ids, test_ids = torch.randperm(len(x)).split([1000, 797])
    curve, given = [], truth.clone()
    wrong = train_ids[torch.rand(1000) < 0.5]          # 一半的标签随便填
    given[wrong] = torch.randint(10, (len(wrong),))
    model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    for _ in range(40):
        for ids in train_ids[torch.randperm(1000)].split(250):
            a, b = x[ids], F.one_hot(given[ids], 10).float()
            if alpha:
                w = torch.distributions.Beta(alpha, alpha).sample()
                other = torch.randperm(len(ids))
                a, b = w * a + (1 - w) * a[other], w * b + (1 - w) * b[other]
            loss = F.cross_entropy(model(a), b)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        right = model(x[test_ids]).argmax(1) == truth[test_ids]
        curve.append(right.float().mean().item())
    return curve


plain, mixed = train(0), train(8.0)
print(f"最后的测试准确率：平常 {plain[-1]:.2f}，mixup {mixed[-1]:.2f}")
assert mixed[-1] > plain[-1] + 0.1
plt.plot(plain, label="plain"), plt.plot(mixed, label="mixup")
plt.xlabel("epoch"), plt.ylabel("test accuracy"), plt.legend()
plt.show()
