import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def pad(batch):                              # 句子：补 0 到这一批最长的
    ids, labels = zip(*batch)
    return pad_sequence(ids, batch_first=True), torch.tensor(labels)


def as_lists(batch):                         # 检测：每张图的框数不同，不堆
    return tuple(zip(*batch))


text = [(torch.tensor([4, 8, 2]), 0), (torch.tensor([5, 1]), 1)]
print(next(iter(DataLoader(text, batch_size=2, collate_fn=pad))))

boxes = [(torch.rand(3, 8, 8), torch.rand(n, 4)) for n in (1, 2)]
loader = DataLoader(boxes, batch_size=2, collate_fn=as_lists)
images, targets = next(iter(loader))
print([tuple(target.shape) for target in targets])
