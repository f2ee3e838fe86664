import lightning as L
from lightning.pytorch.demos.boring_classes import BoringModel


class Net(BoringModel):
    def validation_step(self, batch, batch_idx):
        loss = self(batch).square().mean()
        self.log("val_loss", loss)               # 一轮的平均由它来算


trainer = L.Trainer(max_epochs=1, accelerator="cpu", logger=False,
                    enable_checkpointing=False, enable_model_summary=False,
                    enable_progress_bar=False, num_sanity_val_steps=0)
trainer.fit(Net())
print(list(trainer.callback_metrics))
