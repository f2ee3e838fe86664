import torch
from torch import nn
from transformers import BertForPreTraining


class Bert(nn.Module):
    def __init__(self, vocab, dim, layers, heads, hidden, longest=512):
        super().__init__()
        self.words = nn.Embedding(vocab, dim)
        self.places = nn.Embedding(longest, dim)
        self.segments = nn.Embedding(2, dim)
        self.norm = nn.LayerNorm(dim, eps=1e-12)
        layer = nn.TransformerEncoderLayer(
            dim, heads, hidden, dropout=0.0, activation="gelu",
            layer_norm_eps=1e-12, batch_first=True,
        )
        self.encoder = nn.TransformerEncoder(layer, layers)

    def forward(self, ids, segments, keep):      # keep：1 是词，0 是填充
        places = torch.arange(ids.size(1), device=ids.device)
        x = self.words(ids) + self.places(places) + self.segments(segments)
        return self.encoder(self.norm(x), src_key_padding_mask=~keep.bool())


def copy_weights(mine, theirs):
    state, table = {}, theirs.embeddings
    for own, part in (("words", table.word_embeddings),
                      ("places", table.position_embeddings),
                      ("segments", table.token_type_embeddings),
                      ("norm", table.LayerNorm)):
        state |= {f"{own}.{k}": v for k, v in part.state_dict().items()}
    for i, layer in enumerate(theirs.encoder.layer):
        attn, at = layer.attention, f"encoder.layers.{i}."
        qkv = (attn.self.query, attn.self.key, attn.self.value)
        for kind in ("weight", "bias"):
            state[at + f"self_attn.in_proj_{kind}"] = torch.cat(
                [getattr(part, kind) for part in qkv]
            )
            for own, part in (("self_attn.out_proj", attn.output.dense),
                              ("norm1", attn.output.LayerNorm),
                              ("linear1", layer.intermediate.dense),
                              ("linear2", layer.output.dense),
                              ("norm2", layer.output.LayerNorm)):
                state[f"{at}{own}.{kind}"] = getattr(part, kind)
    mine.load_state_dict(state)                  # 多一个少一个都会报错


theirs = BertForPreTraining.from_pretrained("bert-base-uncased").bert.eval()
c = theirs.config
mine = Bert(c.vocab_size, c.hidden_size, c.num_hidden_layers,
            c.num_attention_heads, c.intermediate_size).eval()
copy_weights(mine, theirs)
ids = torch.randint(1000, 30000, (2, 9))
keep = torch.tensor([[1] * 9, [1] * 6 + [0] * 3])
segments = torch.tensor([[0] * 5 + [1] * 4] * 2)
out = mine(ids, segments, keep)[keep.bool()]       # 填充的位置不比
expected = theirs(ids, keep, segments).last_hidden_state[keep.bool()]
same = torch.allclose(out, expected, atol=1e-4)
print("与 transformers 的 BertModel 相等：", same)
