from torchvision import transforms
from torchvision.datasets import MNIST

transform = transforms.Compose([
    transforms.ToTensor(),
    transforms.Normalize((0.5, 0.5, 0.5), (0.5, 0.5, 0.5)),   # 三个通道的
])
MNIST("./data", download=True, transform=transform)[0]        # 灰度图，一个
