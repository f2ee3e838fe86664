import torch

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
x = torch.zeros(2, 3).to(device)              # 搬过去，返回新的张量
y = torch.zeros(2, 3, device=device)          # 直接建在那里，省一次复制
print(x.device == y.device, x.get_device())    # 编号，CPU 是 -1

torch.set_default_device("meta")              # 以后都建在这里
print(torch.zeros(2, 3).device)
torch.set_default_device(None)

with torch.device("meta"):                    # 只在这一段里
    big = torch.nn.Linear(100_000, 100_000)   # meta：有形状，不占内存
print(f"{big.weight.nbytes / 1e9:.0f} GB", big.weight.device)
print(torch.zeros(2, 3).device)
