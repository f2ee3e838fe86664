import torch
from torch import nn

torch.manual_seed(0)
DIM, LENGTH = 16, 7


class Recurrent(nn.Module):
    def __init__(self, both):
        super().__init__()
        self.lstm = nn.LSTM(DIM, DIM, batch_first=True, bidirectional=both)

    def forward(self, x):
        return self.lstm(x)[0]


class Attention(nn.Module):
    def __init__(self, places, causal):
        super().__init__()
        self.places = nn.Parameter(torch.randn(LENGTH, DIM) * places)
        self.layer = nn.TransformerEncoderLayer(
            DIM, 4, 32, dropout=0.0, batch_first=True
        )
        hide = nn.Transformer.generate_square_subsequent_mask(LENGTH)
        self.hide = hide if causal else None

    def forward(self, x):
        return self.layer(x + self.places, src_mask=self.hide)


models = {
    "word2vec  查表": nn.Identity(),
    "LSTM      从左到右": Recurrent(both=False),
    "ELMo      两个方向": Recurrent(both=True),
    "注意力    没有位置": Attention(places=0, causal=False),
    "GPT       因果掩码": Attention(places=1, causal=True),
    "BERT      两边都看": Attention(places=1, causal=False),
}
words = torch.randn(1, LENGTH, DIM)
middle, mark = LENGTH // 2, {True: "是", False: "否"}
for name, model in models.items():
    out = model(words)[0, middle]

    def changed(x):                    # 中间那个词的输出变了没有
        return not torch.allclose(out, model(x)[0, middle], atol=1e-5)

    left, right, order = words.clone(), words.clone(), words.clone()
    left[0, 0] += 1
    right[0, -1] += 1
    order[0, [0, 1]] = words[0, [1, 0]]
    print(f"{name}：看左边 {mark[changed(left)]}，"
          f"看右边 {mark[changed(right)]}，分词序 {mark[changed(order)]}")
