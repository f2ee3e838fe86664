import torch

x = torch.tensor([0, 1, 200])
print("类型            字节  值")
for y in (x.double(), x.float(), x.half(), x.bfloat16(),
          x.long(), x.int(), x.short(), x.char(), x.byte(), x.bool()):
    print(f"{str(y.dtype):15} {y.element_size()}     {y.tolist()}")
    assert y.equal(x.to(y.dtype))           # .to(dtype) 是同一件事
