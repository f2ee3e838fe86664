import os

import torch.distributed as dist

names = {"RANK": "0", "WORLD_SIZE": "1", "MASTER_ADDR": "127.0.0.1"}
for name in (None, *names):                        # 逐个补上，看还缺什么
    if name:
        os.environ[name] = names[name]
    try:
        dist.init_process_group("gloo")
    except ValueError as error:
        print(str(error).split("environment variable ")[1])
