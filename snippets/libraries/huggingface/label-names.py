import torch
from datasets import Dataset
from torch import nn
from transformers import PrinterCallback, Trainer, TrainingArguments


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x, target=None):    # 不叫 labels
        logits = self.layer(x).squeeze(-1)
        return {"loss": nn.functional.mse_loss(logits, target),
                "logits": logits}


x = torch.randn(16, 2)
rows = Dataset.from_dict({"x": x.tolist(), "target": x.sum(dim=1).tolist()})
for names in (None, ["target"]):
    arguments = TrainingArguments("out", label_names=names, use_cpu=True,
                                  report_to="none", disable_tqdm=True)
    trainer = Trainer(Net(), arguments, eval_dataset=rows)
    trainer.remove_callback(PrinterCallback)
    metrics = trainer.evaluate()
    print(f"label_names={names}：", "eval_loss" in metrics)
