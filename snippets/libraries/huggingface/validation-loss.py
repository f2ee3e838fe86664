import torch
from datasets import Dataset
from torch import nn
from transformers import PrinterCallback, Trainer, TrainingArguments


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x, labels=None):    # Trainer 要的：字典，里面有 loss
        logits = self.layer(x).squeeze(-1)
        return {"loss": nn.functional.mse_loss(logits, labels),
                "logits": logits}


x = torch.randn(64, 2)
rows = Dataset.from_dict({"x": x.tolist(), "labels": x.sum(dim=1).tolist()})
for strategy in ("no", "epoch"):    # 默认是 no
    arguments = TrainingArguments(
        "out", num_train_epochs=2, learning_rate=0.1, use_cpu=True,
        eval_strategy=strategy, logging_strategy="epoch",
        save_strategy="no", report_to="none", disable_tqdm=True)
    trainer = Trainer(Net(), arguments, train_dataset=rows.select(range(48)),
                      eval_dataset=rows.select(range(48, 64)))
    trainer.remove_callback(PrinterCallback)    # 不打印每一条日志
    trainer.train()
    history = trainer.state.log_history
    losses = [row["eval_loss"] for row in history if "eval_loss" in row]
    falls = len(losses) == 2 and losses[0] > losses[1]
    print(f"{strategy}：{len(losses)} 个验证损失，下降 {falls}")
