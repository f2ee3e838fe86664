import io

import numpy as np
import torch
from PIL import Image
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

gray = torch.full((3, 8, 8), 128.0)
images = {"float, 0-255": gray, "float, 0-1": gray / 255,
          "uint8": gray.to(torch.uint8)}
with SummaryWriter("runs/range") as writer:
    for name, image in images.items():
        writer.add_image(name, image)
    try:
        writer.add_image("HWC", gray.permute(1, 2, 0))
    except Exception as error:
        print("忘了 dataformats：", type(error).__name__, error)
log = event_accumulator.EventAccumulator("runs/range").Reload()
for tag in log.Tags()["images"]:
    data = io.BytesIO(log.Images(tag)[0].encoded_image_string)
    print(tag, "存下的是", np.asarray(Image.open(data)).max())
