import torch
import torch.nn.functional as F

predictions = torch.tensor([1.0, 2.0, 3.0, 4.0])
targets = torch.tensor([1.0, 2.0, 3.0, 8.0])
batches = list(zip(predictions.split(2), targets.split(2)))

print("整体的 RMSE      ", F.mse_loss(predictions, targets).sqrt().item())
average = sum(F.mse_loss(p, t).sqrt() for p, t in batches) / len(batches)
print("各批 RMSE 的平均 ", round(average.item(), 3))
total = sum(F.mse_loss(p, t, reduction="sum") for p, t in batches)
print("先加平方，再开方 ", (total / len(targets)).sqrt().item())

for floor in (0, 1e-8):                  # 开方前加一个小数
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    (F.mse_loss(x, torch.tensor([1.0, 2.0])) + floor).sqrt().backward()
    print(f"误差为 0 时的梯度，加 {floor}：", x.grad.tolist())
