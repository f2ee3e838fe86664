import torch

CLS, SEP, PAD, MASK, WORDS, SIZE = 101, 102, 0, 103, 1000, 30522


def mask_tokens(ids, rate=0.15):
    """选 15% 的词：八成换成 [MASK]，一成换成随机的词，一成不动。"""
    special = torch.isin(ids, torch.tensor([CLS, SEP, PAD]))
    chosen = (torch.rand(ids.shape) < rate) & ~special
    labels = torch.where(chosen, ids, -100)     # -100：不算损失
    dice = torch.rand(ids.shape)
    random_words = torch.randint(WORDS, SIZE, ids.shape)
    inputs = torch.where(chosen & (dice < 0.8), MASK, ids)
    swapped = chosen & (dice >= 0.8) & (dice < 0.9)
    return torch.where(swapped, random_words, inputs), labels


torch.manual_seed(0)
ids = torch.randint(WORDS, SIZE, (1000, 128))
ids[:, 0], ids[:, -1] = CLS, SEP
inputs, labels = mask_tokens(ids)

chosen = labels != -100
masked = inputs == MASK
kept = chosen & (inputs == ids)
print(f"被选中 {chosen[:, 1:-1].float().mean():.1%}")
print(f"其中换成 [MASK] {(masked & chosen).sum() / chosen.sum():.1%}，"
      f"不动 {kept.sum() / chosen.sum():.1%}，"
      f"其余换成别的词")
print("没选中的都没有变：", bool((inputs == ids)[~chosen].all()))
print("[CLS]、[SEP] 没有选中：", not chosen[:, [0, -1]].any())
