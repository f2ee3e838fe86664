from torch.optim import AdamW
from transformers import (
    BertForSequenceClassification,
    get_linear_schedule_with_warmup,
)

model = BertForSequenceClassification.from_pretrained("bert-base-uncased")
optimizer = AdamW(model.parameters(), lr=2e-5)
scheduler = get_linear_schedule_with_warmup(     # 调度器还在 transformers 里
    optimizer, num_warmup_steps=100, num_training_steps=1000)
optimizer.step()
scheduler.step()
print(type(optimizer).__module__, f"{scheduler.get_last_lr()[0]:.0e}")
