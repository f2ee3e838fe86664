import lightning as L
import torch
from torch import nn


class Lit(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(4, 1)

    def training_step(self, batch, batch_idx):
        loss = self.layer(batch).square().mean()
        self.log("train_loss", loss)        # 漏了 return loss

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


model = Lit()
before = model.layer.weight.clone()
trainer = L.Trainer(max_epochs=1, enable_progress_bar=False,
                    enable_model_summary=False)
trainer.fit(model, torch.utils.data.DataLoader(torch.rand(8, 4)))
print("走了", trainer.global_step, "步")
print("权重没有变：", torch.equal(before, model.layer.weight))
