import torch
from torchvision.models import resnet18

pretrained = resnet18(weights="DEFAULT").state_dict()
model = resnet18(num_classes=5)
mine = model.state_dict()

wrong = {name: (tuple(t.shape), tuple(mine[name].shape))
         for name, t in pretrained.items() if t.shape != mine[name].shape}
print("形状不同（文件里，模型里）：", wrong)
for name in wrong:
    del pretrained[name]
print(model.load_state_dict(pretrained, strict=False).missing_keys)
same = torch.equal(model.conv1.weight, pretrained["conv1.weight"])
print("别的层已载入：", same)
