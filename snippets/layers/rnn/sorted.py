import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.randn(3, 20, 300)
for lengths in ([5, 20, 9], [20, 9, 0]):
    try:
        pack_padded_sequence(x, torch.tensor(lengths), batch_first=True)
    except RuntimeError as error:
        print(lengths, str(error).splitlines()[0])
