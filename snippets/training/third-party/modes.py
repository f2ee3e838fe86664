import torch
from torchvision.models import googlenet

model = googlenet(weights=None, init_weights=False)
images = torch.zeros(2, 3, 64, 64)
for mode in ("train", "eval"):
    model.train(mode == "train")
    output = model(images)
    print(mode, type(output).__name__, getattr(output, "_fields", ""))
