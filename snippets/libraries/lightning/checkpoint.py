import lightning as L
import torch
from lightning.pytorch.demos.boring_classes import BoringModel
from torch import nn


class Lit(BoringModel):    # 自带数据和 training_step 的演示模型
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(32, 2)


trainer = L.Trainer(max_steps=2, accelerator="cpu", logger=False,
                    enable_progress_bar=False, enable_model_summary=False,
                    limit_val_batches=0)
trainer.fit(Lit())
trainer.save_checkpoint("last.ckpt")

saved = torch.load("last.ckpt", weights_only=True)    # 就是一个字典
print(sorted(saved)[:3], "…共", len(saved), "项")
weights = saved["state_dict"]
print(list(weights))

plain = nn.Linear(32, 2)    # 不用 Lightning 的程序：去掉前缀再加载
print(plain.load_state_dict(
    {name.removeprefix("layer."): w for name, w in weights.items()}))
