import torch
from transformers import BertConfig, BertModel

sizes = {
    "base": BertConfig(),                 # 默认值就是 base
    "large": BertConfig(
        hidden_size=1024, num_hidden_layers=24, num_attention_heads=16,
        intermediate_size=4096,
    ),
}
for name, config in sizes.items():
    with torch.device("meta"):            # 只要形状，不占内存
        model = BertModel(config)
    count = sum(p.numel() for p in model.parameters())
    words = model.embeddings.word_embeddings.weight.numel()
    print(f"{name}：{config.num_hidden_layers} 层，宽 {config.hidden_size}，"
          f"{config.num_attention_heads} 头，{count / 1e6:.0f} M，"
          f"其中词向量 {words / 1e6:.0f} M")
