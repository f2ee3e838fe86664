import torch.distributed as dist

dist.init_process_group("gloo")          # 用 python train.py 运行
