import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.models import ResNet18_Weights, resnet18

Image.fromarray(load_sample_image("china.jpg")).save("china.jpg")   # 一张照片

weights = ResNet18_Weights.DEFAULT
model = resnet18(weights=weights).eval()     # 1. 评估模式
transform = weights.transforms()             # 2. 和训练时相同的预处理
image = Image.open("china.jpg").convert("RGB")
x = transform(image).unsqueeze(0)            # 3. 加上 batch 维
with torch.inference_mode():                 # 4. 不记梯度
    probs = model(x).softmax(dim=1)[0]
top = probs.topk(5)                          # 5. 最高的 5 个
names = [weights.meta["categories"][i] for i in top.indices]    # 打印它们

print(image.size, "→", tuple(x.shape), "→", tuple(probs.shape))
print(len(names), "个候选，从大到小", bool((top.values.diff() <= 0).all()))
print("类别名", weights.meta["categories"][:3])
