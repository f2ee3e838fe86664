import lightning as L
import torch


class LitModel(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(4, 1)

    def training_step(self, x, batch_idx):
        loss = self.layer(x).pow(2).mean()
        self.log("train_loss", loss)             # 忘了 return loss

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


model = LitModel()
before = model.layer.weight.clone()
trainer = L.Trainer(max_epochs=1, accelerator="cpu", logger=False,
                    enable_progress_bar=False, enable_model_summary=False)
trainer.fit(model, torch.randn(5, 8, 4))
print("权重没有变：", torch.equal(before, model.layer.weight))
