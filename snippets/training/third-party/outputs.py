import torch
from torch import nn
from transformers import BertConfig, BertModel


def describe(name, value, indent=0):
    if isinstance(value, torch.Tensor):
        print(" " * indent + f"{name} {tuple(value.shape)} {value.dtype}")
        return
    print(" " * indent + f"{name} {type(value).__name__}")
    parts = value.items() if isinstance(value, dict) else enumerate(value)
    for key, part in parts:
        describe(key, part, indent + 2)


describe("LSTM", nn.LSTM(8, 16)(torch.zeros(5, 2, 8)))
config = BertConfig(hidden_size=32, num_hidden_layers=1,
                    num_attention_heads=2, intermediate_size=64)
tokens = torch.ones(2, 5, dtype=torch.long)
describe("BERT", BertModel(config)(input_ids=tokens))
