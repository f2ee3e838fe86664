import lightning as L
import torch


class LitSum(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(8, 1)

    def training_step(self, x, batch_idx):
        return (self.layer(x) - x.sum(dim=1, keepdim=True)).pow(2).mean()

    def validation_step(self, x, batch_idx):
        print("train 模式", self.training, "记梯度", torch.is_grad_enabled())
        self.log("val_loss", self.training_step(x, batch_idx))

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=0.05)


train, valid = torch.randn(40, 32, 8), torch.randn(1, 99, 8)   # 每项是一批
trainer = L.Trainer(max_epochs=3, accelerator="cpu", logger=False,
                    enable_progress_bar=False, enable_model_summary=False)
trainer.fit(LitSum(), train, valid)
print("验证损失小于 0.1：", bool(trainer.callback_metrics["val_loss"] < 0.1))
