import torchvision
from torchvision.models import get_model_weights, list_models

print(len(list_models(module=torchvision.models)), "个分类模型")
print("名字                  参数    文件   top-1  输入")
for name in ("mobilenet_v2", "mobilenet_v3_large", "resnet18", "resnet34",
             "resnet50", "resnet101", "resnet152", "efficientnet_b0",
             "efficientnet_b2", "convnext_tiny", "vit_b_16", "densenet121",
             "inception_v3", "vgg16", "vgg19", "alexnet"):
    weights = get_model_weights(name).DEFAULT        # 效果最好的一份
    meta = weights.meta
    accuracy = meta["_metrics"]["ImageNet-1K"]["acc@1"]
    print(f"{name:19}{meta['num_params'] / 1e6:6.1f}M"
          f"{meta['_file_size']:6.0f}MB{accuracy:7.1f}%"
          f"{weights.transforms().crop_size[0]:6}")
