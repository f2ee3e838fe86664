import matplotlib.pyplot as plt
import torch
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression


def reviews(count: int, known: int):
    """0–59 号词表示赞，60–119 表示贬，其余中性；只用每种的前 known 个。"""
    label = torch.randint(2, (count,))
    side = label.unsqueeze(1) ^ (torch.rand(count, 3) < 0.1)
    words = torch.cat((torch.randint(known, (count, 3)) + 60 * side,
                       torch.randint(120, 240, (count, 5))), dim=1)
    return torch.nn.functional.one_hot(words, 240).sum(dim=1).float(), label


torch.manual_seed(0)
plain, _ = reviews(5000, known=30)    # 预训练：没有标签，词也只见过一半
body = torch.from_numpy(PCA(8).fit(plain).components_.T).float()
test, truth = reviews(1000, known=60)
sizes, results = [8, 32, 128, 512, 1024], torch.zeros(5, 3)
for size, right in zip(sizes, results, strict=True):
    for _ in range(5):    # 抽五次，取平均
        x, y = reviews(size, known=60)
        near = y[torch.cdist(test @ body, x @ body).argmin(dim=1)]
        frozen = LogisticRegression().fit(x @ body, y).predict(test @ body)
        weight = body.clone().requires_grad_()
        head = torch.zeros(8, 2, requires_grad=True)
        adam = torch.optim.Adam([weight, head], lr=0.01)
        for _ in range(60):
            adam.zero_grad()
            torch.nn.functional.cross_entropy(x @ weight @ head, y).backward()
            adam.step()
        tuned = (test @ weight @ head).argmax(dim=1)
        for i, guess in enumerate((near, torch.from_numpy(frozen), tuned)):
            right[i] += (guess == truth).float().mean() / 5
    print("{:4} 条  示例 {:.2f}  冻结 {:.2f}  微调 {:.2f}".format(size, *right))
plt.legend(plt.semilogx(sizes, results, "o-", base=2),
           ["nearest example", "frozen + logistic", "fine-tuned"])
plt.gca().set(xlabel="labelled examples", ylabel="test accuracy")
plt.show()
