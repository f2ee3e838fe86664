from transformers import TrainingArguments

args = TrainingArguments(
    "out",
    num_train_epochs=3,
    evaluation_strategy="epoch",
)
