import pandas as pd

log = pd.DataFrame(columns=["epoch", "loss"])
for epoch in range(3):
    log = log.append({"epoch": epoch, "loss": 0.5}, ignore_index=True)
