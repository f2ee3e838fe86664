import torch
from transformers import BertConfig, BertModel

config = BertConfig(hidden_size=32, num_hidden_layers=1, num_attention_heads=2)
model = BertModel(config)                            # 先不包 DDP
model(torch.ones(1, 5, dtype=torch.long)).last_hidden_state.mean().backward()
print([name for name, p in model.named_parameters()
       if p.requires_grad and p.grad is None])
