import warnings

import torch

x = torch.arange(4.0, requires_grad=True)
print(x.data.requires_grad, x.detach().requires_grad)    # .data → detach()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x.detach().resize(2, 2)                    # → reshape(2, 2)
    x.storage()                                # → untyped_storage()
for warning in caught:
    print(str(warning.message).split(".")[0])
print(x.reshape(2, 2).shape, x.untyped_storage().nbytes(), "字节")

y = torch.arange(6.0)
y.resize_(2, 2)                                # 少了两个数，不报错
print(y.tolist())
print(torch.arange(6.0)[:4].reshape(2, 2).tolist())      # 写明要哪些

data = bytearray([1, 2, 255])                  # ByteStorage.from_buffer →
print(torch.frombuffer(data, dtype=torch.uint8))
