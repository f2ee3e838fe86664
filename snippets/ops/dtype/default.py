import torch

print(torch.get_default_dtype(), torch.tensor([1.5]).dtype)
torch.set_default_dtype(torch.float64)        # 数值实验、核对梯度时用
print(torch.tensor([1.5]).dtype, torch.zeros(2).dtype,
      torch.nn.Linear(2, 2).weight.dtype)
torch.set_default_dtype(torch.float32)

model = torch.nn.Linear(2, 2).double()        # 或只转一个模型
print(model.weight.dtype, model(torch.zeros(1, 2).double()).dtype)
