import torch
from torchvision.models import resnet18

model = resnet18(weights=None)


def show(name):
    def hook(module, inputs, output):
        count = sum(p.numel() for p in module.parameters())
        print(f"{name:8} {str(tuple(inputs[0].shape)):20}"
              f" → {str(tuple(output.shape)):18} {count:9,} 个参数")
    return hook


handles = [module.register_forward_hook(show(name))
           for name, module in model.named_children()]
with torch.inference_mode():
    model(torch.zeros(2, 3, 64, 64))
for handle in handles:
    handle.remove()                      # 用完取下，不然每次都打印
