import torch.distributed as dist

# 端口写 0：由系统挑一个空的；别的进程用 store.port 连过来
store = dist.TCPStore("127.0.0.1", 0, world_size=1, is_master=True)
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
print("挑了一个", store.port > 0, "，初始化", dist.is_initialized())
dist.destroy_process_group()                # 训练完要销毁，端口才马上空出来
