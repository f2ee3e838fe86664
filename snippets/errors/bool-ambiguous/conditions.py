import torch

x = torch.tensor([-1.0, 0.5, 3.0])
for name, call in (("if", lambda: 1 if x > 0 else 0),
                   ("and", lambda: x > 0 and x < 1),
                   ("not", lambda: not x)):
    try:
        call()
    except RuntimeError as error:
        print(f"{name:4} {error}")

print(torch.where(x > 0, x, 0.0))             # 每个元素各自选
print((x > 0) & (x < 1), ~(x > 0))            # and、or、not → & | ~
print((x > 0).any().item(), (x > 0).all().item())
print(torch.equal(x, x.clone()))              # 两个张量完全相同吗
