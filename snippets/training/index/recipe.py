import copy

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, labels = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float(), torch.tensor(labels)
x = (x - x[:1200].mean()) / x[:1200].std()               # 归一化，只用训练集算
model = nn.Sequential(nn.Linear(64, 128), nn.BatchNorm1d(128), nn.ReLU(),
                      nn.Dropout(0.2), nn.Linear(128, 10))
loss_fn = nn.CrossEntropyLoss(label_smoothing=0.1)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=0.01)
epochs = 20
scheduler = torch.optim.lr_scheduler.OneCycleLR(          # 先预热，再下降
    optimizer, max_lr=1e-2, total_steps=epochs * 12)      # 每轮 12 步
best = {"loss": float("inf")}
for epoch in range(epochs):
    model.train()
    for batch in torch.randperm(1200).split(100):
        loss = loss_fn(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
        optimizer.step()
        scheduler.step()
    model.eval()
    with torch.inference_mode():
        logits = model(x[1200:])
    valid_loss = loss_fn(logits, y[1200:]).item()
    if valid_loss < best["loss"]:                         # 留下最好的一轮
        best = {"loss": valid_loss,
                "accuracy": (logits.argmax(1) == y[1200:]).float().mean(),
                "state": copy.deepcopy(model.state_dict())}
model.load_state_dict(best["state"])
print(f"最好的一轮，验证准确率 {best['accuracy']:.2f}")
