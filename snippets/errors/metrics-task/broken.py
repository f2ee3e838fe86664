from torchmetrics import Accuracy

accuracy = Accuracy()
