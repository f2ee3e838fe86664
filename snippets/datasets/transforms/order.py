import numpy as np
import torch
from PIL import Image
from torchvision.transforms import v2

image = Image.fromarray(np.full((8, 8, 3), 128, dtype=np.uint8))
to_float = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
normalize = v2.Normalize([0.5] * 3, [0.25] * 3)

for steps in ([normalize, to_float], [v2.ToImage(), normalize]):
    try:
        v2.Compose(steps)(image)
    except TypeError as error:
        print(error)

x = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32), normalize])(image)
print("忘了 scale=True", f"{x[0, 0, 0]:.2f}")
x = v2.Compose([to_float, normalize])(image)
print("对的           ", f"{x[0, 0, 0]:.2f}")
