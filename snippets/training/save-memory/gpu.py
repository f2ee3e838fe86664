import torch

if torch.cuda.is_available():
    torch.cuda.reset_peak_memory_stats()
    x = torch.randn(1024, 1024, 64, device="cuda")
    del x                                        # 张量没了，显存还给 PyTorch
    mib = 2**20
    print("现在用着", torch.cuda.memory_allocated() // mib, "MiB")
    print("最多用过", torch.cuda.max_memory_allocated() // mib, "MiB")
    print("占着没还", torch.cuda.memory_reserved() // mib, "MiB")
    torch.cuda.empty_cache()                     # 占着不用的还给别的程序
    print("清空以后", torch.cuda.memory_reserved() // mib, "MiB")
    free, total = torch.cuda.mem_get_info()      # 整块卡，包括别的程序
    print("空闲", free // mib, "共", total // mib, "MiB")
    print(torch.cuda.memory_summary(abbreviated=True))
else:
    print("这台机器没有 GPU，上面的没有运行")
