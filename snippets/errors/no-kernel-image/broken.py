import torch

print("GPU 可用", torch.cuda.is_available())
if torch.cuda.is_available():
    print(torch.cuda.get_device_name(), torch.cuda.get_device_capability())
    print(torch.cuda.get_arch_list())
    print(torch.ones(2, device="cuda") + 1)        # 报错的就是这种
