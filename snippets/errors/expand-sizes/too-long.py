import torch
from transformers import BertConfig, BertModel

config = BertConfig(
    vocab_size=100,
    hidden_size=16,
    num_hidden_layers=1,
    num_attention_heads=2,
    intermediate_size=16,
    max_position_embeddings=512,
)
model = BertModel(config).eval()
ids = torch.randint(1, 100, (1, 600))
try:
    model(ids)
except RuntimeError as error:
    print(error)
print(model(ids[:, :512]).last_hidden_state.shape)
