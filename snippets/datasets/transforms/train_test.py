import torch
from skimage.data import chelsea
from torchvision.transforms import v2

finish = [v2.ToDtype(torch.float32, scale=True),
          v2.Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])]
train = v2.Compose([v2.ToImage(), v2.RandomResizedCrop(224),
                    v2.RandomHorizontalFlip(),
                    v2.RandomApply([v2.GaussianBlur(5)], p=0.3), *finish])
test = v2.Compose([v2.ToImage(), v2.Resize(256), v2.CenterCrop(224), *finish])

photo = chelsea()
print("训练，两次相同：", torch.equal(train(photo), train(photo)))
print("测试，两次相同：", torch.equal(test(photo), test(photo)))
print(train(photo).shape, test(photo).shape)
