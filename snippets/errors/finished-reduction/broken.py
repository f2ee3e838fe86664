import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel as DDP
from transformers import BertConfig, BertModel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
config = BertConfig(hidden_size=32, num_hidden_layers=1, num_attention_heads=2)
model = DDP(BertModel(config))
for step in range(2):
    output = model(torch.ones(1, 5, dtype=torch.long))
    output.last_hidden_state.mean().backward()
