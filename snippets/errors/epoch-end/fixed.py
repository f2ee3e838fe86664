import lightning as L
import torch
from lightning.pytorch.demos.boring_classes import BoringModel


class Net(BoringModel):
    def on_train_epoch_start(self):
        self.losses = []                         # 自己收集

    def training_step(self, batch, batch_idx):
        loss = self(batch).square().mean()
        self.losses.append(loss.detach())
        return loss

    def on_train_epoch_end(self):                # 不再收到 outputs
        mean = torch.stack(self.losses).mean()
        print("批数", len(self.losses), "是有限数", mean.isfinite().item())


L.Trainer(max_epochs=1, barebones=True, accelerator="cpu").fit(Net())
