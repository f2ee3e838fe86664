import lightning as L
import torch
from lightning.pytorch.demos.boring_classes import BoringModel


class Watched(BoringModel):
    def configure_optimizers(self):
        print("configure_optimizers")
        return torch.optim.SGD(self.parameters(), lr=0.1)

    def training_step(self, batch, batch_idx):
        print("  training_step", batch_idx, "训练模式", self.training)
        return super().training_step(batch, batch_idx)

    def on_before_optimizer_step(self, optimizer):
        ready = all(p.grad is not None for p in self.parameters())
        print("    on_before_optimizer_step，梯度已有", ready)

    def validation_step(self, batch, batch_idx):
        print("  validation_step，要梯度", torch.is_grad_enabled(),
              "训练模式", self.training)


trainer = L.Trainer(max_epochs=1, limit_train_batches=2, limit_val_batches=1,
                    num_sanity_val_steps=0, accelerator="cpu",
                    logger=False, enable_checkpointing=False,
                    enable_progress_bar=False, enable_model_summary=False)
trainer.fit(Watched())
