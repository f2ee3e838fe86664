import torch
from torch import nn
from transformers import PrinterCallback, Trainer, TrainingArguments


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(4, 2)

    def forward(self, x, labels):
        logits = self.head(x)
        loss = nn.functional.cross_entropy(logits, labels)
        return {"loss": loss, "logits": logits}


rows = [{"x": torch.randn(4), "labels": i % 2} for i in range(32)]
args = TrainingArguments("out", num_train_epochs=3, eval_strategy="epoch",
                         disable_tqdm=True, use_cpu=True)
trainer = Trainer(Net(), args, train_dataset=rows[:24],
                  eval_dataset=rows[24:])           # 两样都要给
trainer.remove_callback(PrinterCallback)             # 不逐条打印
trainer.train()
print([r["epoch"] for r in trainer.state.log_history if "eval_loss" in r])
