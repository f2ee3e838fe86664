import torch

x = torch.zeros(3, 4)
results = {
    "x[0]": x[0], "x[1:, ::2]": x[1:, ::2], "x.T": x.T,
    "x.ravel()": x.ravel(), "torch.flatten(x)": torch.flatten(x),
    "x.view_as(…)": x.view_as(torch.zeros(2, 6)),
    "x.contiguous()": x.contiguous(),
    "torch.reshape(x, (2, 6))": torch.reshape(x, (2, 6)),
    "x.T.ravel()": x.T.ravel(), "x.T.contiguous()": x.T.contiguous(),
    "x.T.reshape_as(…)": x.T.reshape_as(torch.zeros(2, 6)),
    "x[[0, 1]]": x[[0, 1]], "x[x == 0]": x[x == 0], "x.clone()": x.clone(),
}
for name, y in results.items():
    shared = y.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    print("视图" if shared else "复制", name)
