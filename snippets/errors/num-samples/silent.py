from torch.utils.data import DataLoader

loader = DataLoader([], batch_size=4)          # 没写 shuffle：不报错
total = 0
for batch in loader:
    total += 1
print("batch 数", len(loader), "循环了", total, "次")
