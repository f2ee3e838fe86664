import torch

a = torch.randn(8, 2, 3)
b = torch.randn(8, 3, 4)
for same in (torch.matmul(a, b), a.matmul(b), torch.bmm(a, b)):
    print(torch.equal(same, a @ b), end=" ")
print()

for name, call in (
    ("bmm", lambda: torch.bmm(a, b[:1])),        # 不广播
    ("mm", lambda: torch.mm(a, b)),              # 只收二维
    ("dot", lambda: torch.dot(a[0, 0], b[0])),   # 只收一维
):
    try:
        call()
    except RuntimeError as error:
        print(f"{name:3}", error)

print((a @ b[:1]).shape)                         # @ 会广播
