import numpy as np
import torch

a = np.arange(24.0, dtype=np.float32).reshape(2, 3, 4)
x = torch.from_numpy(a)
pairs = {
    "concatenate / cat": (np.concatenate([a, a], axis=1),
                          torch.cat([x, x], dim=1)),
    "stack": (np.stack([a, a]), torch.stack([x, x])),
    "transpose / permute": (a.transpose(2, 0, 1), x.permute(2, 0, 1)),
    "swapaxes / transpose": (a.swapaxes(0, 1), x.transpose(0, 1)),
    "expand_dims / unsqueeze": (np.expand_dims(a, 1), x.unsqueeze(1)),
    "tile / repeat": (np.tile(a, (1, 1, 2)), x.repeat(1, 1, 2)),
    "repeat / repeat_interleave": (np.repeat(a, 2, axis=1),
                                   x.repeat_interleave(2, dim=1)),
    "broadcast_to / expand": (np.broadcast_to(a[:1], a.shape),
                              x[:1].expand(2, 3, 4)),
    "clip / clamp": (a.clip(3, 9), x.clamp(3, 9)),
    "where": (np.where(a > 5, a, 0), torch.where(x > 5, x, 0)),
    "take_along_axis / gather": (
        np.take_along_axis(a, a.argmax(2)[..., None], axis=2),
        x.gather(2, x.argmax(dim=2, keepdim=True))),
    "argsort": (a.argsort(axis=1), x.argsort(dim=1)),
    "einsum": (np.einsum("bij,bkj->bik", a, a),
               torch.einsum("bij,bkj->bik", x, x)),
    "astype / to": (a.astype(np.int64), x.to(torch.int64)),
}
for name, (array, tensor) in pairs.items():
    same = np.array_equal(array, tensor.numpy())
    print(f"{name:28}{same}  {tuple(tensor.shape)}")
