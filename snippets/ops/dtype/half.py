import torch

for dtype in (torch.float32, torch.float16, torch.bfloat16):
    info = torch.finfo(dtype)
    print(f"{str(dtype):14} {info.bits // 8} 字节  最大 {info.max:.2e}"
          f"  最小正规数 {info.tiny:.2e}  相对精度 {info.eps:.1e}")

for value in (70000.0, 1e-8, 1.001):
    x = torch.tensor(value)
    print(f"{value:<8g} float16 {x.half().item():.5g}"
          f"  bfloat16 {x.bfloat16().item():.5g}")
