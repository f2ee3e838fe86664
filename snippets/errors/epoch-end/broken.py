import lightning as L
from lightning.pytorch.demos.boring_classes import BoringModel


class Net(BoringModel):
    def training_epoch_end(self, outputs):
        print(len(outputs))


L.Trainer(max_epochs=1, barebones=True, accelerator="cpu").fit(Net())
