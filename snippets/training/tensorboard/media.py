import io

import matplotlib.pyplot as plt
import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

photo = torch.from_numpy(load_sample_image("flower.jpg").copy())    # (H, W, 3)
figure, axes = plt.subplots()
axes.plot([3, 2, 1])
with SummaryWriter("runs/media") as writer:
    writer.add_image("photo", photo, dataformats="HWC")
    writer.add_images("batch", torch.rand(8, 3, 32, 32))            # 一批
    writer.add_figure("curve", figure)                              # 画好的图
    writer.add_text("note", "lr=0.1，第一次试")
log = event_accumulator.EventAccumulator("runs/media").Reload()
for tag in log.Tags()["images"]:
    event = log.Images(tag)[0]
    print(tag, Image.open(io.BytesIO(event.encoded_image_string)).size)
print(log.Tensors("note/text_summary")[0].tensor_proto.string_val[0].decode())
