import matplotlib.pyplot as plt
from torchvision.models import get_model_weights

MODELS = {"alexnet": 2012, "vgg16": 2014, "googlenet": 2014, "resnet50": 2015,
          "densenet121": 2016, "mobilenet_v2": 2018, "efficientnet_b0": 2019,
          "vit_b_16": 2020, "swin_t": 2021, "convnext_tiny": 2022}
_, ax = plt.subplots(figsize=(7, 4))
for name, year in MODELS.items():
    meta = get_model_weights(name).IMAGENET1K_V1.meta     # 不下载权重
    millions, giga = meta["num_params"] / 1e6, meta["_ops"]
    top1 = meta["_metrics"]["ImageNet-1K"]["acc@1"]
    print(f"{year} {name:15} 参数 {millions:5.1f} M  乘加 {giga:5.2f} G  "
          f"top-1 {top1:.1f}%")
    ax.scatter(giga, top1, s=4 * millions, alpha=0.6)
    ax.annotate(f"{name} {year}", (giga, top1), fontsize=8,
                xytext=(5, 5 if name == "convnext_tiny" else -10),
                textcoords="offset points")
better = get_model_weights("resnet50").IMAGENET1K_V2.meta["_metrics"]
print("resnet50 结构不变，只换训练方法（V2）：top-1 "
      f"{better['ImageNet-1K']['acc@1']:.1f}%")
ax.set(xscale="log", xlabel="multiply-adds (G); area: parameters",
       ylabel="top-1 accuracy (%)", xlim=(0.2, 60), ylim=(54, 85))
plt.show()
