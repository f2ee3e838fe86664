import torch

w = torch.ones(2, requires_grad=True)
choices = {"w.clone()": w.clone(), "w.detach()": w.detach(),
           "w.detach().clone()": w.detach().clone(), "w.data": w.data}
with torch.no_grad():
    choices["no_grad 里 w * 1"] = w * 1
with torch.inference_mode():
    choices["inference_mode 里 w * 1"] = w * 1
with torch.no_grad(), torch.enable_grad():
    choices["enable_grad 里 w * 1"] = w * 1
print("连着图  共用内存")
for name, t in choices.items():
    shared = t.data_ptr() == w.data_ptr()
    print(f"{t.requires_grad!s:6}  {shared!s:6}  {name}")

try:
    choices["inference_mode 里 w * 1"].requires_grad_()
except RuntimeError as error:
    print(str(error).split(" outside")[0])
