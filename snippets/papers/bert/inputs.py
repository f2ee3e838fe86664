import torch
from transformers import BertConfig, BertModel

config = BertConfig(
    vocab_size=100, hidden_size=32, num_hidden_layers=2,
    num_attention_heads=4, intermediate_size=64,
)
model = BertModel(config).eval()
# [CLS] 两个词 [SEP] 两个词 [SEP]
ids = torch.tensor([[2, 11, 12, 3, 13, 14, 3]])
segments = torch.tensor([[0, 0, 0, 0, 1, 1, 1]])   # 第一句 0，第二句 1
places = torch.arange(ids.size(1))

table = model.embeddings
mine = table.LayerNorm(
    table.word_embeddings(ids)
    + table.position_embeddings(places)
    + table.token_type_embeddings(segments)
)
theirs = table(input_ids=ids, token_type_ids=segments)
same = torch.allclose(mine, theirs, atol=1e-6)
print("三张表相加再归一化，与模型相等：", same)

states = model(input_ids=ids, token_type_ids=segments).last_hidden_state
print("每个词一个向量：", tuple(states.shape))
print("[CLS] 的向量，分类用：", tuple(states[:, 0].shape))
