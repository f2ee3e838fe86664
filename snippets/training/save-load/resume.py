import torch

data, model = torch.randn(6, 16, 4), torch.nn.Linear(4, 1)


def train(model, optimizer, start=0):
    for epoch in range(start, 6):
        optimizer.zero_grad()
        (model(data[epoch]) - 1).pow(2).mean().backward()
        optimizer.step()
        torch.save({"epoch": epoch + 1, "model": model.state_dict(),
                    "optimizer": optimizer.state_dict()}, f"{epoch + 1}.pt")


train(model, torch.optim.Adam(model.parameters(), lr=0.1))    # 6 轮，不中断
for with_optimizer in (True, False):        # 从第 3 轮之后接着训练
    checkpoint = torch.load("3.pt", map_location="cpu")
    again = torch.nn.Linear(4, 1)
    again.load_state_dict(checkpoint["model"])
    optimizer = torch.optim.Adam(again.parameters(), lr=0.1)
    if with_optimizer:
        optimizer.load_state_dict(checkpoint["optimizer"])
    train(again, optimizer, start=checkpoint["epoch"])
    same = torch.equal(again.weight, model.weight)
    print("恢复优化器", with_optimizer, "，与没中断的结果相同", same)
