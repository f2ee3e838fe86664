import matplotlib.pyplot as plt

STEPS = (
    (1998, "LeNet-5", "features learned, not designed", "small gray images"),
    (2012, "AlexNet", "ReLU, dropout, GPUs: ImageNet", "no recipe for depth"),
    (2014, "VGG", "only 3x3 kernels, 19 layers", "138 M parameters"),
    (2014, "GoogLeNet", "22 layers, few parameters", "hand-made blocks"),
    (2015, "BatchNorm", "large learning rates", "depends on the batch"),
    (2015, "ResNet", "shortcuts: 152 layers train", "too heavy for phones"),
    (2018, "MobileNetV2", "depthwise kernels: phones", "tuned by hand"),
    (2019, "EfficientNet", "depth, width, size scaled together",
     "still only local"),
    (2020, "ViT", "attention: every patch sees all", "needs much data"),
    (2021, "Swin", "windows and stages: dense tasks", "more complicated"),
    (2022, "ConvNeXt", "plain convolutions catch up", "which one, when?"),
)

fig, ax = plt.subplots(figsize=(7, 5.2))
ax.plot((0, 0), (0, -len(STEPS) + 1), color="gray", linewidth=1)
for row, (year, name, fixed, left) in enumerate(STEPS):
    y = -row
    ax.plot(0, y, "o", color="tab:blue")
    ax.text(-0.03, y, year, ha="right", va="center")
    ax.text(0.03, y, name, va="center", weight="bold")
    ax.text(0.22, y, "+ " + fixed, va="center", color="tab:green")
    ax.text(0.66, y, "- " + left, va="center", color="tab:red")
ax.text(0.22, 0.8, "what it fixed", weight="bold")
ax.text(0.66, 0.8, "what it left open", weight="bold")
ax.set(xlim=(-0.1, 1.02), ylim=(-len(STEPS) + 0.5, 1.2))
ax.axis("off")
plt.show()
