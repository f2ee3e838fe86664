from torchvision.models import resnet18

pretrained = resnet18(weights="DEFAULT").state_dict()    # 1000 类
model = resnet18(num_classes=5)                          # 我的数据 5 类
model.load_state_dict(pretrained)
