import numpy as np
import torch
from torch.nn.utils.rnn import pad_sequence

rows = [[1, 2, 3], [4]]
for dtype in (None, object):
    try:
        torch.from_numpy(np.array(rows, dtype=dtype))
    except (ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {str(error).split('. ')[0]}")

print(pad_sequence([torch.tensor(row) for row in rows], batch_first=True))
