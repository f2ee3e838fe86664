import lightning as L
from lightning.pytorch.demos.boring_classes import BoringModel


class Old(BoringModel):
    def training_epoch_end(self, outputs):
        pass


try:
    L.Trainer(gpus=1)
except TypeError as error:
    print(error)
try:
    L.Trainer(barebones=True, accelerator="cpu", max_epochs=1).fit(Old())
except NotImplementedError as error:
    print(str(error).partition(". You can find")[0])
L.Trainer(accelerator="cpu", devices=1, logger=False)    # 现在的写法
