import torch
from transformers import (
    GPT2Config,
    GPT2LMHeadModel,
    OpenAIGPTConfig,
    OpenAIGPTModel,
)


def millions(build, config):
    with torch.device("meta"):                 # 只要形状，不占内存
        model = build(config)
    return sum(p.numel() for p in model.parameters()) / 1e6


first = millions(OpenAIGPTModel, OpenAIGPTConfig())
print(f"GPT    12 层，宽  768：{first:.0f} M")
for layers, dim in ((12, 768), (24, 1024), (36, 1280), (48, 1600)):
    config = GPT2Config(n_layer=layers, n_embd=dim, n_head=dim // 64)
    print(f"GPT-2  {layers} 层，宽 {dim:4}："
          f"{millions(GPT2LMHeadModel, config):.0f} M")

layers, dim, vocab = 96, 12288, 50257          # GPT-3：每层约 12·dim²
print(f"GPT-3  {layers} 层，宽 {dim}："
      f"{(12 * layers * dim**2 + vocab * dim) / 1e9:.0f} B")
