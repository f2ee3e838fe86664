import torch

a, b = torch.zeros(2, 3), torch.zeros(2, 4)
for name, join in (
    ("cat dim=0", lambda: torch.cat((a, b), dim=0)),
    ("stack", lambda: torch.stack((a, b))),
    ("cat 维数不同", lambda: torch.cat((a, torch.zeros(3)))),
    ("忘了括号", lambda: torch.cat(a, b)),
):
    try:
        join()
    except (RuntimeError, TypeError) as error:
        print(f"{name}：{error}")

print(torch.cat((a, b), dim=1).shape)                 # 长度不同的维接起来
print(torch.cat((a, torch.zeros(3).unsqueeze(0))).shape)
padded = torch.nn.utils.rnn.pad_sequence([a.T, b.T], batch_first=True)
print(padded.shape)                                   # 或先补齐，再叠
