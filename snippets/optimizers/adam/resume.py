import torch

x, y = torch.randn(2, 64, 1)
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.Adam(model.parameters())


def train(steps):
    for _ in range(steps):
        optimizer.zero_grad()
        torch.nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
    return model.weight.tolist()


train(20)
torch.save([model.state_dict(), optimizer.state_dict()], "last.pt")
expected = train(20)                      # 不中断，接着训练
for both in (False, True):
    model_state, optimizer_state = torch.load("last.pt")
    model.load_state_dict(model_state)
    optimizer = torch.optim.Adam(model.parameters())
    if both:
        optimizer.load_state_dict(optimizer_state)
    print("也存优化器" if both else "只存模型", train(20) == expected)
