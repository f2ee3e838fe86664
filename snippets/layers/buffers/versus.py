import torch
from torch import nn


class Four(nn.Module):
    def __init__(self):
        super().__init__()
        self.parameter = nn.Parameter(torch.zeros(2))
        self.register_buffer("buffer", torch.zeros(2))
        self.register_buffer("unsaved", torch.zeros(2), persistent=False)
        self.plain = torch.zeros(2)


model = Four().double()                      # 换类型，和换设备同理
parameters = dict(model.named_parameters())
buffers = dict(model.named_buffers())
for name in ("parameter", "buffer", "unsaved", "plain"):
    value = getattr(model, name)
    print(f"{name:10}parameters={name in parameters!s:6}"
          f"buffers={name in buffers!s:6}"
          f"state_dict={name in model.state_dict()!s:6}"
          f"移动={value.dtype == torch.float64!s:6}"
          f"求导={value.requires_grad}")
