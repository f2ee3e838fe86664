import torch
from transformers import (
    BertConfig,
    BertForMaskedLM,
    EncoderDecoderConfig,
    EncoderDecoderModel,
)

small = dict(vocab_size=100, hidden_size=32, num_hidden_layers=2,
             num_attention_heads=4, intermediate_size=64)
bert = BertForMaskedLM(BertConfig(**small)).eval()
print("BertForMaskedLM 能 generate：", bert.can_generate())

# 要写出一句话：BERT 读原文，另加一个带因果掩码和交叉注意力的解码器
config = EncoderDecoderConfig.from_encoder_decoder_configs(
    BertConfig(**small), BertConfig(**small)
)
model = EncoderDecoderModel(config=config).eval()
print("编码器加解码器能 generate：", model.can_generate())
cross = sum(p.numel() for n, p in model.named_parameters() if "cross" in n)
print("解码器里新添的交叉注意力：", cross, "个参数")

source = torch.randint(5, 100, (1, 6))
written = torch.randint(5, 100, (1, 4))
later = written.clone()
later[0, -1] = 7                                   # 改最后一个写出的词
a, b = (
    model(input_ids=source, decoder_input_ids=y).logits
    for y in (written, later)
)
print("前三个位置的输出不变：", torch.allclose(a[:, :3], b[:, :3], atol=1e-6))
print("logits：", tuple(a.shape))
