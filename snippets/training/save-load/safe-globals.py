import argparse
import pickle

import torch
from torch.serialization import get_unsafe_globals_in_checkpoint, safe_globals

torch.save({"args": argparse.Namespace(lr=0.1)}, "checkpoint.pt")
try:
    torch.load("checkpoint.pt")
except pickle.UnpicklingError as error:
    reason = str(error).split("WeightsUnpickler error: ")[1]
    print(reason.partition(" by default")[0])

print("要放行的：", get_unsafe_globals_in_checkpoint("checkpoint.pt"))
with safe_globals([argparse.Namespace]):
    print(torch.load("checkpoint.pt"))

torch.save({"args": vars(argparse.Namespace(lr=0.1))}, "checkpoint.pt")
print("存成字典就不用放行：", torch.load("checkpoint.pt"))
