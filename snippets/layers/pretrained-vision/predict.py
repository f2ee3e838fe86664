import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.models import ResNet18_Weights, resnet18

weights = ResNet18_Weights.IMAGENET1K_V1
model = resnet18(weights=weights).eval()
preprocess, names = weights.transforms(), weights.meta["categories"]

image = Image.fromarray(load_sample_image("flower.jpg"))   # 换成你的图
batch = preprocess(image.convert("RGB")).unsqueeze(0)      # 加上 batch 维
with torch.inference_mode():
    probabilities = model(batch).softmax(dim=-1)[0]
top = probabilities.topk(5)
guesses = {names[i]: p.item() for p, i in zip(top.values, top.indices)}

print(image.size, "→", tuple(batch.shape))
print(len(guesses), "个类名和概率；一共", len(names), "类：", names[:3])
