from datasets import load_metric

metric = load_metric("accuracy")
