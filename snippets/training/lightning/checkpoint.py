import lightning as L
import torch
from torch import nn


class Line(L.LightningModule):
    def __init__(self, width, lr=0.1):
        super().__init__()
        self.save_hyperparameters()           # 存进检查点，读成 self.hparams
        self.layer = nn.Linear(width, 1)

    def forward(self, x):                     # 推理时用
        return self.layer(x)

    def training_step(self, batch, batch_idx):
        return self(batch).square().mean()

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=self.hparams.lr)


trainer = L.Trainer(max_epochs=1, enable_progress_bar=False,
                    enable_model_summary=False)
model = Line(width=4, lr=0.05)
trainer.fit(model, torch.utils.data.DataLoader(torch.rand(8, 4)))
trainer.save_checkpoint("line.ckpt")

again = Line.load_from_checkpoint("line.ckpt").eval()
x = torch.rand(2, 4)
print(dict(again.hparams), torch.equal(again(x), model.eval()(x)))
