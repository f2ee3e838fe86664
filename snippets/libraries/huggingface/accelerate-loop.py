import torch
from accelerate import Accelerator
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.randn(256, 4)
loader = DataLoader(TensorDataset(x, x.sum(dim=1, keepdim=True)),
                    batch_size=32, shuffle=True)
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

accelerator = Accelerator(gradient_accumulation_steps=2)
model, optimizer, loader = accelerator.prepare(model, optimizer, loader)
for epoch in range(5):
    for inputs, target in loader:    # 已经在对的设备上，不写 .to()
        with accelerator.accumulate(model):
            loss = nn.functional.mse_loss(model(inputs), target)
            accelerator.backward(loss)    # 代替 loss.backward()
            optimizer.step()
            optimizer.zero_grad()

average = accelerator.gather_for_metrics(loss.detach().reshape(1)).mean()
accelerator.print("损失小于 0.1：", bool(average < 0.1))    # 只有主进程打印
accelerator.wait_for_everyone()
accelerator.save(accelerator.unwrap_model(model).state_dict(), "model.pt")
print(sorted(torch.load("model.pt")))    # 名字前没有 module.
