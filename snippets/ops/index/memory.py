import torch

x = torch.zeros(1, 3, 4)
results = {
    "view": x.view(12),
    "reshape": x.reshape(12),
    "flatten": x.flatten(1),
    "unsqueeze": x.unsqueeze(0),
    "squeeze": x.squeeze(0),
    "permute": x.permute(2, 0, 1),
    "permute 后 reshape": x.permute(2, 0, 1).reshape(12),
    "expand": x.expand(2, 3, 4),
    "split": x.split(2, dim=1)[0],
    "repeat": x.repeat(2, 1, 1),
    "cat": torch.cat((x, x)),
    "stack": torch.stack((x, x)),
}
for name, y in results.items():
    shared = y.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    print("共用" if shared else "复制", name)
