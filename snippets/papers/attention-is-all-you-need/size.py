from torch import nn

model = nn.Transformer(batch_first=True)    # 其余默认值就是论文的 base
print("d_model", model.d_model, " 头", model.nhead)
print("编码器", model.encoder.num_layers, "层，",
      "解码器", model.decoder.num_layers, "层")

body = sum(p.numel() for p in model.parameters())
words = 37000 * model.d_model            # 论文的英德词表约 37000，三处共用
print(f"层 {body / 1e6:.1f} M，词向量 {words / 1e6:.1f} M，"
      f"合计 {(body + words) / 1e6:.0f} M")
