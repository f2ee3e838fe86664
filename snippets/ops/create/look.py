import torch

x = torch.rand(8, 3, 32, 32)
batch, channels, height, width = x.shape          # torch.Size 就是元组
print(x.shape == (8, 3, 32, 32), isinstance(x.shape, torch.Size), batch)
print(x.dim(), "维", x.numel(), "个元素", x.dtype, x.device)
print(torch.is_tensor(x), torch.is_tensor([1, 2]), isinstance(x, torch.Tensor))

values = torch.tensor([0.00012345, 1.0, 23456.789])
print(values)
torch.set_printoptions(precision=2, sci_mode=False)    # 以后都不用科学计数
print(values)
torch.set_printoptions(profile="default")
