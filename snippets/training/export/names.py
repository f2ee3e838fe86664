from pathlib import Path

import onnxruntime
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv, self.head = nn.Conv2d(3, 8, 3), nn.Linear(8, 5)

    def forward(self, image):
        features = self.conv(image).relu().mean(dim=(2, 3))
        return self.head(features), features


torch.onnx.export(
    Net().eval(), (torch.zeros(2, 3, 32, 32),), "net.onnx", verbose=False,
    output_names=["logits", "features"], external_data=False,   # 只要一个文件
    dynamic_shapes={"image": {0: "batch", 2: "height", 3: "width"}})
session = onnxruntime.InferenceSession("net.onnx")
for value in [*session.get_inputs(), *session.get_outputs()]:
    print(value.name, value.shape, value.type)
print([path.name for path in Path().glob("net*")])
