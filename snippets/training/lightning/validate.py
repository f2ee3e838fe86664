import lightning as L
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split


class Digits(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))

    def training_step(self, batch, batch_idx):
        x, y = batch
        return nn.functional.cross_entropy(self.net(x), y)

    def validation_step(self, batch, batch_idx):
        x, y = batch
        accuracy = (self.net(x).argmax(dim=1) == y).float().mean()
        self.log("val_accuracy", accuracy)    # 每轮结束时按样本数平均

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=1e-2)


images, labels = load_digits(return_X_y=True)
data = TensorDataset(torch.tensor(images).float() / 16, torch.tensor(labels))
train, val = random_split(data, [0.8, 0.2])
trainer = L.Trainer(max_epochs=5, enable_progress_bar=False,
                    enable_model_summary=False)
trainer.fit(Digits(), DataLoader(train, 64, shuffle=True), DataLoader(val, 256))
accuracy = trainer.callback_metrics["val_accuracy"].item()
assert accuracy > 0.9
print(f"验证准确率 {accuracy:.3f}")
