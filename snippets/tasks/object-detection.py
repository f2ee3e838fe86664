# ---
# title: 目标检测：用 Lightning 微调 Faster R-CNN
# tags:
#   - 目标检测 object detection Faster R-CNN
#   - fasterrcnn_mobilenet_v3_large_fpn fasterrcnn_resnet50_fpn 微调
#   - FastRCNNPredictor 更改类别数 自己的数据集
#   - COCO 格式 annotations json bbox xywh CocoDetection
#   - wrap_dataset_for_transforms_v2 tv_tensors.BoundingBoxes
#   - mAP 平均精度 MeanAveragePrecision torchmetrics pycocotools
#   - IoU NMS 锚框 anchor RPN
# ---

# %% [markdown]
# # 目标检测：用 Lightning 微调 Faster R-CNN { #object-detection }
#
# 找出图里有什么、在哪里：每个物体一个框、一个类别、一个分数。
# 真的照片微调 `fasterrcnn_mobilenet_v3_large_fpn`，
# 这里把主干换成四层卷积，CPU 上十秒就学会找画出来的形状。
#
# ## 你将得到什么 { #goal }
#
# - 一个 `LitDetector`：torchvision 的检测模型都能放进去训练。
# - 读 COCO 格式标注、图和框一起增强的数据集，换成你的 JSON 就能用。
# - mAP：检测的标准指标，以及怎样先看框再看数。
#
# 需要 `pip install lightning torchmetrics pycocotools`。
#
# ## 数据 { #data }
#
# COCO 格式是一个 JSON：`images` 有文件名和编号，`annotations` 每个物体一条，
# `bbox` 是 `[左, 上, 宽, 高]`，`categories` 是类名，编号从 1 开始（0 是背景）。
# 多数标注工具都能导出。先画 120 张图存成这样。

# %%
import json
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

NAMES = ("background", "circle", "square", "triangle")


def draw(random, count=None):
    noise = random.integers(80, 180, (6, 6), np.uint8)
    image = Image.fromarray(noise).resize((96, 96), Image.Resampling.NEAREST)
    image, objects = image.convert("RGB"), []
    pen = ImageDraw.Draw(image)
    for cell in random.permutation(4)[:count or random.integers(1, 4)]:
        kind, (w, h) = int(random.integers(1, 4)), random.integers(20, 38, 2)
        x = 48 * (cell % 2) + random.integers(2, 48 - w)
        y = 48 * (cell // 2) + random.integers(2, 48 - h)
        color = tuple(random.integers(0, 256, 3))
        if kind == 1:
            pen.ellipse((x, y, x + w, y + h), fill=color)
        elif kind == 2:
            pen.rectangle((x, y, x + w, y + h), fill=color)
        else:
            pen.polygon(((x, y + h), (x + w, y + h), (x + w // 2, y)),
                        fill=color)
        objects.append((kind, [float(v) for v in (x, y, w + 1, h + 1)]))
    return image, objects


random = np.random.default_rng(0)
for split, count in (("train", 96), ("test", 24)):
    Path("shapes", split).mkdir(parents=True, exist_ok=True)
    coco = {"images": [], "annotations": [], "categories": [
        {"id": k, "name": name} for k, name in enumerate(NAMES) if k]}
    for i in range(count):
        image, objects = draw(random)
        image.save(f"shapes/{split}/{i:03}.png")
        coco["images"].append({"id": i, "file_name": f"{i:03}.png",
                               "width": 96, "height": 96})
        for kind, (x, y, w, h) in objects:
            coco["annotations"].append({
                "id": len(coco["annotations"]) + 1, "image_id": i,
                "category_id": kind, "bbox": [x, y, w, h],
                "area": w * h, "iscrowd": 0})
    Path(f"shapes/{split}.json").write_text(json.dumps(coco))
print(coco["annotations"][0])

# %% [markdown]
# `wrap_dataset_for_transforms_v2` 把标注变成模型要的样子：
# `boxes` 从宽高换成 `[左, 上, 右, 下]`，并且会跟着图一起翻转。
# 每张图的物体数不同，不能叠成一个张量，`collate_fn` 只把它们收成列表。

# %%
import contextlib
import io

import torch
from torch.utils.data import DataLoader
from torchvision import datasets
from torchvision.transforms import v2

torch.manual_seed(0)


def load(split, *augment):
    transforms = v2.Compose(
        [v2.ToImage(), *augment, v2.ToDtype(torch.float32, scale=True)])
    with contextlib.redirect_stdout(io.StringIO()):   # pycocotools 爱打印
        data = datasets.CocoDetection(
            f"shapes/{split}", f"shapes/{split}.json", transforms=transforms)
    return datasets.wrap_dataset_for_transforms_v2(
        data, target_keys=("boxes", "labels"))


def collate(batch):
    images, targets = zip(*batch, strict=True)
    nothing = {"boxes": torch.zeros(0, 4),            # 没有物体的图
               "labels": torch.zeros(0, dtype=torch.long)}
    return list(images), [{**nothing, **target} for target in targets]


train_data = load("train", v2.RandomHorizontalFlip())
test_data = load("test")
train_loader = DataLoader(
    train_data, batch_size=4, shuffle=True, collate_fn=collate)
test_loader = DataLoader(test_data, batch_size=8, collate_fn=collate)

images, targets = next(iter(test_loader))
print("训练", len(train_data), "测试", len(test_data))
print("图", len(images), "张，每张", tuple(images[0].shape))
print("第一张的标签", targets[0]["labels"].tolist())
print(targets[0]["boxes"])

# %% [markdown]
# 先把框画在图上看。框偏了、宽高弄反了，看一眼就知道，看损失看不出来。

# %%
import matplotlib.pyplot as plt
from torchvision.utils import draw_bounding_boxes, make_grid

COLORS = np.array(["white", "red", "lime", "cyan"])   # 按类别编号


def show(images, results):
    pictures = []
    for image, result in zip(images, results, strict=True):
        if len(result["boxes"]):
            colors = COLORS[result["labels"].cpu()].reshape(-1).tolist()
            image = draw_bounding_boxes(
                image, result["boxes"], colors=colors, width=2)
        pictures.append(image)
    plt.figure(figsize=(6, 1.8))
    plt.imshow(make_grid(pictures, nrow=8).permute(1, 2, 0))
    plt.axis("off")
    plt.title("red circle, green square, cyan triangle", fontsize=8)
    plt.show()


show(images[:4], targets[:4])

# %% [markdown]
# ## 指标与基线 { #metric }
#
# 预测框和真值框的交并比（IoU）过线、类别又对，才算找到。
# mAP50 的线是 0.5；mAP 是 0.5 到 0.95 十条线的平均，要求框得准。
# 基线：每张图都给三个类别各一个“平均框”。

# %%
from torchmetrics.detection import MeanAveragePrecision

everything = [target for _, batch in test_loader for target in batch]
average = torch.cat([t["boxes"].float() for t in everything]).mean(0)
constant = {"boxes": average.repeat(3, 1), "labels": torch.tensor([1, 2, 3]),
            "scores": torch.ones(3)}
metric = MeanAveragePrecision()
metric.update([constant] * len(everything), everything)
baseline = metric.compute()["map_50"].item()
print("平均框", average.round().tolist(), f"mAP50 {baseline:.3f}")

# %% [markdown]
# ## 模型 { #model }
#
# Faster R-CNN 分两步：区域建议网络（RPN）在特征图的每个位置放几个锚框（anchor），
# 挑出像物体的；再对每个候选框取出特征，分类并修正框。
# 真的照片：从 COCO 上训练好的开始，只换最后的预测头，类数要算上背景。

# %%
from torchvision.models import detection
from torchvision.models.detection.faster_rcnn import FastRCNNPredictor

big = detection.fasterrcnn_mobilenet_v3_large_fpn(
    weights="DEFAULT", min_size=96)               # 照片用默认的 800
width = big.roi_heads.box_predictor.cls_score.in_features
big.roi_heads.box_predictor = FastRCNNPredictor(width, len(NAMES))
print("损失", list(big.train()(images[:2], targets[:2])))

for weights in (detection.FasterRCNN_MobileNet_V3_Large_FPN_Weights.DEFAULT,
                detection.FasterRCNN_ResNet50_FPN_V2_Weights.DEFAULT):
    print(f"{type(weights).__name__:41}", weights.meta["_metrics"])

# %% [markdown]
# 最后两行是 torchvision 发布的成绩（COCO 验证集的 mAP，单位 %）。
# 小模型：`FasterRCNN` 接受任何主干，只要它有 `out_channels`、输出一张特征图。
# 四层卷积缩小到 1/8；锚框的大小照着物体选，候选框和隐藏层都减少，好在 CPU 上快。

# %%
from torch import nn
from torchvision.models.detection.faster_rcnn import TwoMLPHead
from torchvision.models.detection.rpn import AnchorGenerator
from torchvision.ops import MultiScaleRoIAlign


def conv(c_in, c_out, stride):
    return nn.Sequential(
        nn.Conv2d(c_in, c_out, 3, stride, padding=1, bias=False),
        nn.BatchNorm2d(c_out), nn.ReLU())


def small_detector(classes, width=12):
    backbone = nn.Sequential(
        conv(3, width, 2), conv(width, 2 * width, 2),
        conv(2 * width, 4 * width, 2), conv(4 * width, 4 * width, 1))
    backbone.out_channels = 4 * width
    return detection.FasterRCNN(
        backbone, min_size=96, max_size=96,
        rpn_anchor_generator=AnchorGenerator(
            sizes=((24, 36),), aspect_ratios=((0.7, 1.0, 1.4),)),
        rpn_pre_nms_top_n_train=100, rpn_post_nms_top_n_train=50,
        rpn_pre_nms_top_n_test=50, rpn_post_nms_top_n_test=20,
        rpn_batch_size_per_image=32, box_batch_size_per_image=32,
        box_roi_pool=MultiScaleRoIAlign(["0"], 5, sampling_ratio=2),
        box_head=TwoMLPHead(4 * width * 5 * 5, 64),
        box_predictor=FastRCNNPredictor(64, classes))

# %% [markdown]
# 检测模型有两种模式：训练时给图和标注，返回损失的字典；
# `eval()` 时只给图，返回每张图的 `boxes`、`labels`、`scores`。
# 损失只有训练模式才有，所以验证时看 mAP，不看损失。

# %%
import lightning as L


class LitDetector(L.LightningModule):
    def __init__(self, net, lr=5e-3):
        super().__init__()
        self.net, self.lr = net, lr
        self.metric = MeanAveragePrecision(class_metrics=True)
        self.losses, self.history = [], []

    def forward(self, images):
        return self.net(images)

    def training_step(self, batch, batch_idx):
        losses = self.net(*batch)                 # 四项：RPN 两项，框两项
        self.losses.append({k: v.item() for k, v in losses.items()})
        return sum(losses.values())

    def validation_step(self, batch, batch_idx):
        images, targets = batch
        self.metric.update(self(images), targets)

    def on_validation_epoch_end(self):
        self.history.append(self.metric.compute())
        self.log("map", self.history[-1]["map"])
        self.metric.reset()

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.parameters(), lr=self.lr)
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer, self.lr,
            total_steps=self.trainer.estimated_stepping_batches)
        return [optimizer], [{"scheduler": schedule, "interval": "step"}]

# %% [markdown]
# ## 训练 { #train }
#
# 要微调大模型，换成 `LitDetector(big.train(), lr=1e-4)`，其余不动。

# %% tags=["varies"]
model = LitDetector(small_detector(len(NAMES)))
trainer = L.Trainer(
    max_epochs=12, check_val_every_n_epoch=3, accelerator="auto", devices=1,
    logger=False, enable_checkpointing=False, enable_progress_bar=False,
    enable_model_summary=False, num_sanity_val_steps=0)
trainer.fit(model, train_loader, test_loader)

print("遍数   mAP  mAP50")
for i, result in enumerate(model.history):
    print(f"{3 * i + 3:4}  {result['map']:.3f}  {result['map_50']:.3f}")

# %% tags=["varies"]
steps, total = len(train_loader), 0
for name in model.losses[0]:
    values = torch.tensor([losses[name] for losses in model.losses])
    values = values.reshape(-1, steps).mean(1)    # 每遍的平均
    total += values
    plt.plot(range(1, 13), values, label=name.removeprefix("loss_"))
plt.xlabel("epoch")
plt.ylabel("training loss")
plt.ylim(bottom=0)
plt.legend()
plt.show()
assert total[-1] < 0.6 * total[0]

# %% [markdown]
# `classifier` 和 `box_reg` 是第二步的分类和修框，另两项是 RPN 的。
# `box_reg` 先升后降是正常的：一开始 RPN 还给不出像样的候选框，没有框可修。
#
# ## 评估 { #evaluate }
#
# 先看框：只画分数超过 0.5 的。上面是真值，下面是预测。
# 一个物体可能有两个类别的框：去重（NMS）是每类分开做的。

# %% tags=["varies"]
model.eval().cpu()
with torch.inference_mode():
    found = model(images)


def confident(result, threshold=0.5):
    keep = result["scores"] > threshold
    return {name: value[keep] for name, value in result.items()}


show(images[:4], targets[:4])
show(images[:4], [confident(result) for result in found[:4]])

# %% tags=["varies"]
result = model.history[-1]
assert result["map_50"] > baseline + 0.3
print(f"mAP {result['map']:.3f}")
print(f"mAP50 {result['map_50']:.3f}，平均框 {baseline:.3f}")
for name, value in zip(NAMES[1:], result["map_per_class"], strict=True):
    print(f"{name:9} mAP {value:.3f}")

# %% [markdown]
# 上面的数是在画的形状上测的；真的照片上能到多少，看[模型](#model)那一格的最后两行。
# 数据不必很多：[官方教程](https://docs.pytorch.org/tutorials/intermediate/torchvision_tutorial.html)用 170 张图、345 个行人微调。
#
# ## 保存与推理 { #save }

# %%
torch.save({"net": model.net.state_dict(), "names": NAMES}, "detector.pt")

saved = torch.load("detector.pt", map_location="cpu")
restored = small_detector(len(saved["names"]))
restored.load_state_dict(saved["net"])
restored.eval()
with torch.inference_mode():
    same = all(torch.allclose(a["boxes"], b["boxes"], atol=1e-3)
               for a, b in zip(restored(images), model(images), strict=True))
print("输出相同：", same)

# %% [markdown]
# 找一张新图里的东西：读成 0 到 1 的 `(3, 高, 宽)`，放进列表；
# 缩放和归一化由模型自己做，框是原图的坐标。

# %% tags=["varies"]
draw(np.random.default_rng(3), count=1)[0].save("new.png")    # 换成你的图

prepare = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
image = prepare(Image.open("new.png").convert("RGB"))
with torch.inference_mode():
    result = restored([image])[0]
best = result["scores"].argmax()
name, score = saved["names"][result["labels"][best]], result["scores"][best]
print(name, f"{score:.2f}", result["boxes"][best].round().tolist())

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# 图放进一个文件夹，标注导出成 COCO 的 JSON，改这几处：
#
# - `CocoDetection("你的图片文件夹", "标注.json", …)`，删掉画图的循环。
# - `NAMES`：`"background"` 后面按 `category_id` 的次序写。
#   编号不从 1 连续排的（COCO 自己就跳号），先换成连续的。
# - 模型：`big`，去掉 `min_size=96`；`max_epochs=12` 之外先不动。
# - YOLO 的 txt、VOC 的 XML：先转成 COCO，见[框的格式](../layers/pretrained-detection.md#boxes)。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | `All bounding boxes should have positive height and width` | 框是宽高格式没有换；标注里有宽为 0 的 |
# | 第一类总找不到 | 标签从 0 编号，第一类成了背景 |
# | [`Target … is out of bounds`](../errors/target-out-of-bounds.md) | 类数忘了算背景 |
# | `stack expects each tensor to be equal size` | `DataLoader` 没有给 `collate_fn` |
# | `targets should not be none when in training mode` | 推理前忘了 `eval()` |
# | 有候选框但 mAP 是 0 | 锚框太大或太小；框没有换成 xyxy |
# | 同一个物体好几个框 | 画之前按分数筛；`box_nms_thresh` 调低 |
#
# ## 练习 { #exercises }
#
# 1. 把锚框的大小改成 `(8, 12)`，mAP 变多少？
# 2. 阈值从 0.5 改成 0.1、0.9，多找的和漏掉的各有几个？
# 3. 换成一步到位的检测器，见 [YOLO](object-detection-yolo.md)，比较速度。
#
# ## 相关 { #related }
#
# [预训练的目标检测](../layers/pretrained-detection.md) ·
# [图像数据集](../datasets/image-dataset.md#coco) ·
# [Lightning](../training/lightning.md) ·
# 官方文档：[检测模型](https://docs.pytorch.org/vision/stable/models.html#object-detection)、
# [mAP](https://lightning.ai/docs/torchmetrics/stable/detection/mean_average_precision.html)
