# ---
# title: 目标检测：从零写一个小 YOLO
# tags:
#   - YOLO 目标检测 原理 实现 从头
#   - YOLOv5 训练自己的数据集
#   - YOLO 标签格式 txt class cx cy w h 归一化
#   - data.yaml nc names train val
#   - 单阶段检测器 one-stage 网格 objectness
#   - NMS batched_nms 非极大值抑制 CIoU complete_box_iou_loss
#   - ultralytics YOLOv8 许可 AGPL-3.0
# ---

# %% [markdown]
# # 目标检测：从零写一个小 YOLO { #object-detection-yolo }
#
# 把图分成网格，每格直接给出“有没有物体、框在哪、是什么”，一次前向就得到所有的框。
# 网络二十行，CPU 上十秒学会找形状；同一个文件夹也能直接拿去训练 YOLOv5。
#
# ## 你将得到什么 { #goal }
#
# - 一个看得懂每一行的单阶段检测器：目标怎么编码、损失怎么算、框怎么解码。
# - YOLO 格式的数据：图、`txt` 标签、`data.yaml`。
# - 用现成的 YOLOv5 [训练自己的数据集](#own-data)的命令，以及它的许可限制。
#
# 需要 `pip install torchmetrics pycocotools`。
#
# ## 数据 { #data }
#
# YOLO 的标签是和图同名的 `txt`，每个物体一行：
# `类别 中心x 中心y 宽 高`，类别从 0 编号，四个数都除以图的宽或高。
# 文件夹的名字有讲究：把路径里的 `images` 换成 `labels`，就是标签所在的地方。

# %%
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

NAMES = ("circle", "square", "triangle")
SIZE = 96                                        # 图的边长


def draw(random, count=None):
    noise = random.integers(80, 180, (6, 6), np.uint8)
    image = Image.fromarray(noise).convert("RGB").resize((SIZE, SIZE), 0)
    lines = []
    pen = ImageDraw.Draw(image)
    for cell in random.permutation(4)[:count or random.integers(1, 4)]:
        kind, (w, h) = random.integers(0, 3), random.integers(20, 38, 2)
        x = 48 * (cell % 2) + random.integers(2, 48 - w)
        y = 48 * (cell // 2) + random.integers(2, 48 - h)
        shape, color = (x, y, x + w, y + h), tuple(random.integers(0, 256, 3))
        if NAMES[kind] == "triangle":
            shape = (x, y + h, x + w, y + h, x + w // 2, y)
        (pen.ellipse, pen.rectangle, pen.polygon)[kind](shape, fill=color)
        box = np.array((x + w / 2, y + h / 2, w, h)) / SIZE
        lines.append(f"{kind} " + " ".join(f"{v:.4f}" for v in box))
    return image, "\n".join(lines)


random = np.random.default_rng(0)
for split, count in (("train", 160), ("val", 32)):
    for kind in ("images", "labels"):
        Path("shapes", kind, split).mkdir(parents=True, exist_ok=True)
    for i in range(count):
        image, text = draw(random)
        image.save(f"shapes/images/{split}/{i:03}.png")
        Path(f"shapes/labels/{split}/{i:03}.txt").write_text(text + "\n")
Path("shapes/data.yaml").write_text(f"""\
path: {Path("shapes").resolve().as_posix()}
train: images/train
val: images/val
nc: {len(NAMES)}
names: {dict(enumerate(NAMES))}
""")
print(text)

# %% [markdown]
# 读回来：一张图和 `(物体数, 5)` 的标签。一批里物体数不同，标签收成列表。

# %%
import torch
from torch.utils.data import DataLoader, Dataset
from torchvision.transforms import v2

torch.manual_seed(0)
prepare = v2.Compose([v2.ToImage(), v2.Resize((SIZE, SIZE)),
                      v2.ToDtype(torch.float32, scale=True)])


class YoloFolder(Dataset):
    def __init__(self, root, split):
        self.images = sorted(Path(root, "images", split).iterdir())
        self.labels = Path(root, "labels", split)

    def __len__(self):
        return len(self.images)

    def __getitem__(self, i):
        path = self.images[i]
        text = (self.labels / f"{path.stem}.txt").read_text()
        rows = [[float(v) for v in line.split()] for line in text.splitlines()]
        label = torch.tensor(rows).reshape(-1, 5)      # 没有物体：(0, 5)
        return prepare(Image.open(path).convert("RGB")), label


def collate(batch):
    images, labels = zip(*batch, strict=True)
    return torch.stack(images), list(labels)


train_loader = DataLoader(
    YoloFolder("shapes", "train"), 16, shuffle=True, collate_fn=collate)
val_loader = DataLoader(YoloFolder("shapes", "val"), 32, collate_fn=collate)
images, labels = next(iter(val_loader))
print(tuple(images.shape), labels[0], sep="\n")

# %% [markdown]
# 先画出来看。`cxcywh` 乘回边长，换成 `xyxy` 才能画。

# %%
import matplotlib.pyplot as plt
from torchvision.ops import box_convert
from torchvision.utils import draw_bounding_boxes, make_grid

COLORS = np.array(["red", "lime", "cyan"])


def to_target(label):
    return {"boxes": box_convert(label[:, 1:] * SIZE, "cxcywh", "xyxy"),
            "labels": label[:, 0].long()}


def show(images, results):
    pictures = []
    for image, result in zip(images, results, strict=True):
        if len(result["boxes"]):
            colors = COLORS[result["labels"]].reshape(-1).tolist()
            image = draw_bounding_boxes(
                image, result["boxes"], colors=colors, width=2)
        pictures.append(image)
    plt.figure(figsize=(6, 1.8))
    plt.imshow(make_grid(pictures, nrow=8).permute(1, 2, 0))
    plt.axis("off")
    plt.title("red circle, green square, cyan triangle", fontsize=8)
    plt.show()


truth = [to_target(label) for label in labels]
show(images[:4], truth[:4])

# %% [markdown]
# 基线：每张图都给三个类别各一个“平均框”。指标是 mAP50：
# 和真值的交并比（IoU）过 0.5、类别又对，才算找到。

# %%
from torchmetrics.detection import MeanAveragePrecision


def evaluate(results):
    metric = MeanAveragePrecision()
    metric.update(results, truth)
    result = metric.compute()
    return result["map_50"].item(), result["map"].item()


average = torch.cat([t["boxes"] for t in truth]).mean(0)
baseline, _ = evaluate(len(truth) * [{
    "boxes": average.repeat(3, 1), "labels": torch.arange(3),
    "scores": torch.ones(3)}])
print(f"平均框 mAP50 {baseline:.3f}")

# %% [markdown]
# ## 模型 { #model }
#
# 四次减半，96 变成 6：特征图的一格对应图上的 16×16。
# 每格输出 5 + 类数个数：有没有物体、中心在格内的位置（2）、宽和高（2）、各类的分数。

# %%
from torch import nn

GRID = SIZE // 16


def conv(c_in, c_out, stride):
    return nn.Sequential(
        nn.Conv2d(c_in, c_out, 3, stride, padding=1, bias=False),
        nn.BatchNorm2d(c_out), nn.SiLU())


class TinyYolo(nn.Module):
    def __init__(self, classes, width=16):
        super().__init__()
        self.net = nn.Sequential(
            conv(3, width, 2), conv(width, 2 * width, 2),
            conv(2 * width, 4 * width, 2), conv(4 * width, 4 * width, 2),
            conv(4 * width, 4 * width, 1),
            nn.Conv2d(4 * width, 5 + classes, 1))
        nn.init.constant_(self.net[-1].bias[:1], -2.0)     # 多数格是空的

    def forward(self, x):
        out = self.net(x).permute(0, 2, 3, 1)    # (batch, 6, 6, 5 + 类数)
        rows, columns = torch.meshgrid(
            torch.arange(out.shape[1], device=x.device),
            torch.arange(out.shape[2], device=x.device), indexing="ij")
        corner = torch.stack((columns, rows), dim=-1)       # 每格的左上角
        center = (out[..., 1:3].sigmoid() + corner) / GRID
        boxes = torch.cat((center, out[..., 3:5].sigmoid()), dim=-1)
        boxes = box_convert(boxes, "cxcywh", "xyxy") * SIZE
        return out[..., 0], boxes, out[..., 5:]


model = TinyYolo(len(NAMES))
print("有物体、框、类别", *(tuple(part.shape) for part in model(images[:2])))

# %% [markdown]
# 中心用 sigmoid 限制在自己的格里，宽高限制在 0 到 1（整张图），训练就稳。
#
# ## 训练 { #train }
#
# 中心落在哪一格，就由哪一格负责。三项损失：
#
# - 有没有物体：所有的格，二分类交叉熵。
# - 框：只算负责的格，CIoU（1 减 IoU，再加中心距离和宽高比的惩罚）。
# - 类别：只算负责的格，交叉熵。

# %%
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy
from torchvision.ops import complete_box_iou_loss


def detection_loss(output, labels):
    has_object, boxes, scores = output
    rows, truth = torch.cat(labels), to_target(torch.cat(labels))
    x, y = (rows[:, 1:3] * GRID).long().clamp(max=GRID - 1).T
    image = torch.arange(len(labels), device=rows.device).repeat_interleave(
        torch.tensor([len(label) for label in labels], device=rows.device))
    target = torch.zeros_like(has_object)
    target[image, y, x] = 1                       # 先行后列
    boxes, scores = boxes[image, y, x], scores[image, y, x]
    return (10 * binary_cross_entropy_with_logits(has_object, target),
            complete_box_iou_loss(boxes, truth["boxes"], reduction="mean"),
            cross_entropy(scores, truth["labels"], reduction="sum")
            / max(1, len(rows)))                  # 一批里可能没有物体

# %% [markdown]
# 36 格里只有一两格有物体，第一项取平均后太小，乘 10。下面打印每遍的三项。
# 增强只用左右翻转：图翻过来，标签的中心 x 变成 1 - x。

# %% tags=["varies"]
epochs = 30
device = torch.accelerator.current_accelerator(check_available=True) or "cpu"
model.to(device)
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
schedule = torch.optim.lr_scheduler.OneCycleLR(
    optimizer, 5e-3, total_steps=epochs * len(train_loader))
history = []

for epoch in range(epochs):
    model.train()
    total = torch.zeros(3)
    for x, y in train_loader:
        if torch.rand(()) < 0.5:
            x = x.flip(3)
            for label in y:                       # 每遍都重新读，可以直接改
                label[:, 1] = 1 - label[:, 1]
        losses = detection_loss(
            model(x.to(device)), [label.to(device) for label in y])
        optimizer.zero_grad()
        sum(losses).backward()
        optimizer.step()
        schedule.step()
        total += torch.stack(losses).detach().cpu()
    history.append(total / len(train_loader))
    if epoch in (0, 4, 9, 19, epochs - 1):
        print(f"第 {epoch + 1:2} 遍", [f"{v:.2f}" for v in history[-1]])
assert history[-1].sum() < 0.5 * history[0].sum()

# %% tags=["varies"]
curves = torch.stack(history)
for k, name in enumerate(("object", "box", "class")):
    plt.plot(range(1, epochs + 1), curves[:, k], label=name)
plt.xlabel("epoch")
plt.ylabel("training loss")
plt.ylim(bottom=0)
plt.legend()
plt.show()

# %% [markdown]
# ## 评估 { #evaluate }
#
# 分数是“有物体”的概率乘类别的概率；同一类里重叠的框只留分数最高的（NMS），
# 分数低的去掉。上面一排是真值，下面一排是分数超过 0.5 的预测。

# %% tags=["varies"]
from torchvision.ops import batched_nms


def detect(model, images, threshold=0.05):
    with torch.inference_mode():
        output = [part.flatten(1, 2) for part in model.eval()(images)]
    results = []
    for has_object, boxes, scores in zip(*output, strict=True):
        best, labels = scores.softmax(1).max(1)
        best = best * has_object.sigmoid()
        keep = batched_nms(boxes, best, labels, iou_threshold=0.5)
        keep = keep[best[keep] > threshold]
        results.append({"boxes": boxes[keep], "labels": labels[keep],
                        "scores": best[keep]})
    return results


found = detect(model.cpu(), images)
show(images[:4], truth[:4])
show(images[:4], detect(model, images[:4], threshold=0.5))

# %% tags=["varies"]
map50, mean_ap = evaluate(found)
assert map50 > baseline + 0.3
print(f"mAP50 {map50:.3f}，平均框 {baseline:.3f}；mAP {mean_ap:.3f}")

# %% [markdown]
# 上面的数是在画的形状上测的。真的照片上发布的成绩：
#
# | 模型 | 参数 | 数据 | 成绩 | 出处 |
# | --- | --- | --- | --- | --- |
# | YOLO（2016） | | VOC 2007 | mAP50 63.4% | 论文表 1 |
# | YOLOv5n、YOLOv5s | 1.9 M、7.2 M | COCO 验证集 | mAP 28.0、37.4 | [YOLOv5 的 README][1] |
#
# [1]: https://github.com/ultralytics/yolov5#pretrained-checkpoints
#
# ## 保存与推理 { #save }

# %% tags=["varies"]
torch.save({"model": model.state_dict(), "names": NAMES}, "yolo.pt")

saved = torch.load("yolo.pt", map_location="cpu")
restored = TinyYolo(len(saved["names"]))
restored.load_state_dict(saved["model"])

draw(np.random.default_rng(3), count=1)[0].save("new.png")    # 换成你的图
image = Image.open("new.png").convert("RGB")
result = detect(restored, prepare(image).unsqueeze(0))[0]
scale = torch.tensor([image.width, image.height] * 2) / SIZE
box = (result["boxes"][0] * scale).round()       # 换回原图的坐标
print(saved["names"][result["labels"][0]], f"{result['scores'][0]:.2f}",
      box.tolist())

# %% [markdown]
# ## 换成你自己的数据 { #own-data }
#
# ### 用这里的小网络 { #tiny }
#
# 图和标签按 `shapes` 的布局放好，改 `NAMES`、`YoloFolder("你的文件夹", …)`，
# 删掉画图的循环，`SIZE` 改成 224 以上。大小相差很多、挤在一起的物体，
# 一格一个框的小网络不够，用下面的。
#
# ### YOLOv5 训练自己的数据集 { #yolov5 }
#
# 上面的 `shapes` 文件夹就是它要的样子，`data.yaml` 写了路径和类名。
# 从 COCO 上预训练的 `yolov5s.pt` 开始，会自动下载：
#
# ```bash
# git clone https://github.com/ultralytics/yolov5
# cd yolov5 && pip install -r requirements.txt
# python train.py --data ../shapes/data.yaml --weights yolov5s.pt --img 640
# python detect.py --weights runs/train/exp/weights/best.pt --source ../new.png
# ```
#
# 新版是 `pip install ultralytics`，命令
# `yolo detect train data=shapes/data.yaml model=yolov8n.pt`，数据格式一样。
#
# 许可是 **AGPL-3.0**：把它放进产品或对外的服务，要按同样的许可公开你的源码，
# 或向 Ultralytics 买商业许可。不想受限，用 torchvision（BSD 许可）的
# [Faster R-CNN](object-detection.md)，或接口相同的单阶段 `fcos_resnet50_fpn`。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 框整体偏移 | 行和列弄反：`[y, x]`，不是 `[x, y]` |
# | 一个框都没有 | 阈值太高；“有物体”那项的权重太小 |
# | 框的位置对，类别不对 | 类别从 0 编号；`data.yaml` 的次序和标签不一致 |
# | YOLOv5：`No labels found` | `images`、`labels` 两个文件夹没有并列，名字不对应 |
# | YOLOv5：`non-normalized or out of bounds coordinates` | 坐标没有除以宽高 |
#
# ## 练习 { #exercises }
#
# 1. 把 CIoU 换成 `smooth_l1_loss`，mAP50 和 mAP 各变多少？
# 2. 去掉 NMS，mAP50 变多少？
# 3. 每格给两个框，谁和真值的 IoU 大谁负责。
#
# ## 相关 { #related }
#
# [Faster R-CNN](object-detection.md) ·
# [NMS 与框的格式](../layers/pretrained-detection.md#nms) ·
# [二分类交叉熵](../losses/binary.md) ·
# 论文：[You Only Look Once](https://arxiv.org/abs/1506.02640) ·
# 官方文档：[torchvision.ops](https://docs.pytorch.org/vision/stable/ops.html)、
# [YOLOv5 自己的数据](https://docs.ultralytics.com/yolov5/tutorials/train_custom_data/)
