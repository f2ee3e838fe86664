import lightning as L
import torch
from torch import nn
from torch.utils.data import DataLoader


class LitAutoEncoder(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(
            nn.Linear(28 * 28, 128), nn.ReLU(), nn.Linear(128, 3))
        self.decoder = nn.Sequential(
            nn.Linear(3, 128), nn.ReLU(), nn.Linear(128, 28 * 28))

    def training_step(self, batch, batch_idx):    # 一个 batch → 损失
        x = batch.flatten(1)
        loss = nn.functional.mse_loss(self.decoder(self.encoder(x)), x)
        self.log("train_loss", loss)
        return loss

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=1e-3)


loader = DataLoader(torch.rand(256, 1, 28, 28), batch_size=64)
trainer = L.Trainer(max_epochs=2, enable_progress_bar=False,
                    enable_model_summary=False)
trainer.fit(LitAutoEncoder(), loader)
print("走了", trainer.global_step, "步；记下了", list(trainer.callback_metrics))
