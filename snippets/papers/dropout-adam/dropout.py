import torch
import torch.nn.functional as F


def dropout(x, p, training):       # torch 的写法：p 是丢掉的概率
    if not training:
        return x
    keep = torch.rand_like(x) >= p
    return x * keep / (1 - p)      # 训练时就放大，预测时什么也不做


def paper_dropout(x, keep_prob, training):    # 论文的写法：p 是留下的概率
    if not training:
        return x * keep_prob       # 预测时缩小
    return x * (torch.rand_like(x) < keep_prob)


torch.manual_seed(0)
x = torch.randn(100_000) + 2
for name, drop in (("本文", lambda: dropout(x, 0.3, True)),
                   ("torch", lambda: F.dropout(x, 0.3, True))):
    out = drop()
    kept = out != 0
    print(f"{name}：留下 {kept.float().mean():.3f}，均值 {out.mean():.3f}，"
          f"留下的等于 x / 0.7：{torch.allclose(out[kept], x[kept] / 0.7)}")
print(f"不丢的均值 {x.mean():.3f}")
train, test = paper_dropout(x, 0.7, True), paper_dropout(x, 0.7, False)
print(f"论文的写法：训练均值 {train.mean():.3f}，预测均值 {test.mean():.3f}")
