import numpy as np


def compute_metrics(prediction):                 # 给 Trainer 的
    logits, labels = prediction
    preds = np.argmax(logits, axis=-1)
    return {"accuracy": float((preds == labels).mean())}


logits = np.array([[2.0, 1.0], [0.0, 3.0]])
print(compute_metrics((logits, np.array([0, 0]))))
