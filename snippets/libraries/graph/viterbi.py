import torch

start = torch.tensor([0.6, 0.4]).log()    # 状态：0 晴，1 雨
move = torch.tensor([[0.7, 0.3], [0.4, 0.6]]).log()    # [今天, 明天]
see = torch.tensor([[0.6, 0.3, 0.1], [0.1, 0.4, 0.5]]).log()
seen = [0, 1, 2, 2, 0]    # 只看得到：0 散步，1 购物，2 打扫

best, back = start + see[:, seen[0]], []
for observed in seen[1:]:    # 到每个状态的最好的路
    scores = best.unsqueeze(1) + move
    best, where = scores.max(dim=0)
    best = best + see[:, observed]
    back.append(where)
path = [best.argmax().item()]
for where in reversed(back):    # 从最后一天往回找
    path.append(where[path[-1]].item())
path.reverse()
print("最可能的天气", ["晴雨"[state] for state in path])

paths = torch.cartesian_prod(*[torch.arange(2)] * len(seen))    # 逐条核对
score = start[paths[:, 0]] + see[paths, torch.tensor(seen)].sum(dim=1)
score += move[paths[:, :-1], paths[:, 1:]].sum(dim=1)
print("和穷举相同：", paths[score.argmax()].tolist() == path)
