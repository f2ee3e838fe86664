import lightning as L
import torch


class LitModel(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(4, 1)

    def forward(self, x):                        # 使用时：model(x)
        return self.layer(x)

    def training_step(self, x, batch_idx):       # 训练时：返回损失
        return self(x).pow(2).mean()

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


model = LitModel()
trainer = L.Trainer(max_epochs=1, accelerator="cpu", barebones=True)
trainer.fit(model, torch.randn(5, 8, 4))
print(trainer.global_step, "步", model(torch.randn(2, 4)).shape)
