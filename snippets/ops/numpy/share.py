import numpy as np
import torch

ways = {
    "torch.tensor(a)": torch.tensor,
    "torch.as_tensor(a)": torch.as_tensor,
    "torch.from_numpy(a)": torch.from_numpy,
    "from_numpy(a).float()": lambda a: torch.from_numpy(a).float(),
    "from_numpy(a).clone()": lambda a: torch.from_numpy(a).clone(),
}
for name, convert in ways.items():
    array = np.zeros(2)
    x = convert(array)
    array[0] = 7
    shared = x.tolist() == array.tolist()
    print(f"{name:21} {'共用' if shared else '复制'}  {x.dtype}")

print(torch.as_tensor([1.0, 2.0]))            # 列表也收，from_numpy 不收
x = torch.zeros(2)
x.numpy()[0] = 7                              # 反方向也一样
print(x)
