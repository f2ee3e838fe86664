import lightning as L

trainer = L.Trainer(gpus=1, max_epochs=5)
