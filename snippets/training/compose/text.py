import torch
from torch import nn
from transformers import BertConfig, BertModel


class Tagger(nn.Module):
    def __init__(self, encoder, tags):
        super().__init__()
        self.encoder = encoder
        width = encoder.config.hidden_size
        self.lstm = nn.LSTM(width, 64, batch_first=True, bidirectional=True)
        self.head = nn.Linear(2 * 64, tags)

    def forward(self, **inputs):
        states = self.encoder(**inputs).last_hidden_state
        return self.head(self.lstm(states)[0])


config = BertConfig(hidden_size=48, num_hidden_layers=1, num_attention_heads=2,
                    intermediate_size=64)
model = Tagger(BertModel(config), tags=5)
tokens = torch.ones(2, 7, dtype=torch.long)
print(model(input_ids=tokens, attention_mask=tokens).shape)
