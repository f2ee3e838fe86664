import torch
from skimage.data import chelsea
from torchvision import transforms
from torchvision.transforms import v2

mean, std = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
old = transforms.Compose([
    transforms.ToPILImage(),                   # 从数组开始
    transforms.Resize(256),
    transforms.RandomCrop(224),
    transforms.RandomHorizontalFlip(),
    transforms.RandomVerticalFlip(),
    transforms.ToTensor(),                     # 通道换到前面，除以 255
    transforms.Normalize(mean, std)])
new = v2.Compose([
    v2.ToPILImage(), v2.Resize(256), v2.RandomCrop(224),
    v2.RandomHorizontalFlip(), v2.RandomVerticalFlip(),
    v2.ToImage(), v2.ToDtype(torch.float32, scale=True),    # 代替 ToTensor
    v2.Normalize(mean, std)])

torch.manual_seed(0)
a = old(chelsea())
torch.manual_seed(0)
print("结果相同：", torch.allclose(a, new(chelsea()), atol=1e-5))
