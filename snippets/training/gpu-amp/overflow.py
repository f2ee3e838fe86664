import torch

for dtype in (torch.float32, torch.float16, torch.bfloat16):
    big, small, fine = torch.tensor([70000.0, 1e-8, 257.0]).to(dtype).tolist()
    print(f"{str(dtype):14}  70000 → {big:<8.6g} 1e-8 → {small:<6.1g}"
          f" 257 → {fine:g}")

x = torch.zeros(2, dtype=torch.float16)
print("fp16 里加 1e-8 等于没加", x / (x.sum() + 1e-8))
x = x.float()                                 # 除法、log、exp 放到 float32
print("先转 float32", x / (x.sum() + 1e-8))
