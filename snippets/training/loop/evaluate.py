import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


@torch.inference_mode()                   # 不记计算图，省内存
def evaluate(model, loader, device):
    model.eval()                          # 关掉 dropout，BatchNorm 用总的统计
    loss = correct = count = 0
    for x, y in loader:
        logits, y = model(x.to(device)), y.to(device)
        loss += F.cross_entropy(logits, y, reduction="sum").item()
        correct += (logits.argmax(dim=-1) == y).sum().item()
        count += len(y)
    return loss / count, correct / count


pixels, digits = load_digits(return_X_y=True)
data = TensorDataset(torch.tensor(pixels).float() / 16, torch.tensor(digits))
torch.manual_seed(0)
model = nn.Linear(64, 10)
loss, accuracy = evaluate(model, DataLoader(data, batch_size=256), "cpu")
print(f"训练前：损失 {loss:.1f}，准确率 {accuracy:.1%}")
