from PIL import Image
from torchvision import transforms
from torchvision.io import decode_image

Image.new("RGB", (40, 30)).save("cat.png")
image = decode_image("cat.png")                  # 已经是张量
print(image.shape, image.dtype)
transforms.ToTensor()(image)
