import lightning as L
import torch
from torch import nn


class Lit(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(4, 1)

    def forward(self, batch, batch_idx):    # 应当叫 training_step
        return self.layer(batch).square().mean()

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


trainer = L.Trainer(max_epochs=1, enable_progress_bar=False,
                    enable_model_summary=False)
trainer.fit(Lit(), torch.utils.data.DataLoader(torch.rand(8, 4)))
