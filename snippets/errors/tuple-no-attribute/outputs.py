import torch
from torchvision.models.segmentation import lraspp_mobilenet_v3_large
from transformers import BertConfig, BertModel

net = lraspp_mobilenet_v3_large(weights=None, weights_backbone=None)
result = net.eval()(torch.randn(1, 3, 64, 64))
print(type(result).__name__, list(result))
print(result["out"].shape)

config = BertConfig(
    vocab_size=30,
    hidden_size=16,
    num_hidden_layers=1,
    num_attention_heads=2,
    intermediate_size=16,
)
result = BertModel(config)(torch.tensor([[1, 2, 3]]))
print(type(result).__name__, list(result))
print(result.last_hidden_state.shape)
