import torch

with torch.inference_mode():
    x = torch.ones(3)
for name, call in (("x += 1", lambda: x.add_(1)),
                   ("requires_grad_", lambda: x.requires_grad_())):
    try:
        call()
    except RuntimeError as error:
        print(f"{name:15} {str(error).split('.')[0]}")
print(x + 1, x.clone().requires_grad_())
