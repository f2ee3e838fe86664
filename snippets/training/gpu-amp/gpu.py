import torch

if torch.cuda.is_available():
    torch.cuda.set_device(0)                     # 以后 "cuda" 就指这一块
    print(torch.cuda.device_count(), "块", torch.cuda.get_device_name())
    print("计算能力", torch.cuda.get_device_capability())
    print("bfloat16", torch.cuda.is_bf16_supported(including_emulation=False))
    torch.backends.cudnn.benchmark = True        # 输入大小固定时
    torch.set_float32_matmul_precision("high")   # 允许用 TF32

    x = torch.randn(4096, 4096, device="cuda")
    for _ in range(3):
        x @ x                                    # 预热，不计时
    start = torch.cuda.Event(enable_timing=True)
    end = torch.cuda.Event(enable_timing=True)
    start.record()
    x @ x                                        # 只是排进队列，马上返回
    end.record()
    torch.cuda.synchronize()                     # 等它算完，再读时间
    print(f"{start.elapsed_time(end):.2f} 毫秒")
else:
    print("这台机器没有 GPU，上面的没有运行")
