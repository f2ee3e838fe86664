import torch
from torchvision.ops import nms

print("NVIDIA 或 AMD 显卡", torch.cuda.device_count(), "块")
print("Apple GPU", int(torch.backends.mps.is_available()), "块")

if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")
x = torch.ones(2, 3, device=device)
assert (x @ x.T == 3).all()
print("矩阵乘法正确")

boxes = torch.tensor([[0., 0., 9., 9.], [0., 0., 9., 8.], [20., 20., 29., 29.]])
assert nms(boxes, torch.tensor([0.9, 0.8, 0.7]), 0.5).tolist() == [0, 2]
print("torch 与 torchvision 能一起用")
