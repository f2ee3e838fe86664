import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from torch import nn

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
scaler = StandardScaler().fit(X_train)                 # 只看训练集
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)
print(f"SVC {SVC().fit(X_train, y_train).score(X_test, y_test):.2f}")

torch.manual_seed(0)
x, target = torch.from_numpy(X_train).float(), torch.from_numpy(y_train)
net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for _ in range(100):                                   # 每步用全部训练数据
    loss = nn.functional.cross_entropy(net(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
with torch.inference_mode():
    preds = net(torch.from_numpy(X_test).float()).argmax(dim=-1)
print(f"两层网络 {(preds.numpy() == y_test).mean():.2f}")
