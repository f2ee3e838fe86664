import lightning as L

trainer = L.Trainer(accelerator="auto", devices=1, max_epochs=5,
                    logger=False, enable_checkpointing=False)
print(trainer.max_epochs, trainer.num_devices)
