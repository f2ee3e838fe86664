from torch.utils.data import DataLoader

loader = DataLoader(range(6), batch_size=2)

print("每次重来", [next(iter(loader)).tolist() for _ in range(4)])

batches = iter(loader)                         # 只建一次
seen = []
for step in range(4):
    try:
        batch = next(batches)
    except StopIteration:                      # 一轮完了，再来一轮
        batches = iter(loader)
        batch = next(batches)
    seen.append(batch.tolist())
print("接着取  ", seen)
