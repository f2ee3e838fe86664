import numpy as np

image = np.zeros((4, 6, 3), dtype=np.uint8)
for name, array in (
    ("原图", image),
    ("image[:, :, ::-1]", image[:, :, ::-1]),
    ("np.rot90(image)", np.rot90(image)),
    ("np.fliplr(image)", np.fliplr(image)),
    ("image.transpose(2, 0, 1)", image.transpose(2, 0, 1)),
    ("image[:, :, ::-1].copy()", image[:, :, ::-1].copy()),
):
    print(f"{name:25}", array.strides)
