import torch

x = torch.tensor([[[1, 8, 3], [7, 2, 6]],
                  [[4, 5, 9], [0, 3, 2]]])     # (2, 2, 3)
print("dim=-1", tuple(x.argmax(dim=-1).shape), x.argmax(dim=-1).tolist())
print("dim=0 ", tuple(x.argmax(dim=0).shape), x.argmax(dim=0).tolist())
print("keepdim", tuple(x.argmax(dim=-1, keepdim=True).shape))
print("只要值", x.amax(dim=(1, 2)))           # 可以一次去掉两维

flat = torch.argmax(x)                         # 不写 dim：展平后的下标
print("展平的下标", flat.item())
print("各维的下标", [i.item() for i in torch.unravel_index(flat, x.shape)])
