import torch
import torch.nn.functional as F

stripes = (torch.arange(16) % 2).float().expand(1, 1, 16, 16)    # 黑白相间
for name, out in {
        "nearest": F.interpolate(stripes, scale_factor=0.25),
        "bilinear": F.interpolate(stripes, size=(6, 6), mode="bilinear"),
        "antialias": F.interpolate(stripes, size=(6, 6), mode="bilinear",
                                   antialias=True)}.items():
    print(f"{name:9}", [f"{value:.2f}" for value in out[0, 0, 0]])
