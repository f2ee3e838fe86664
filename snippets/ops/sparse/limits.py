import torch

indices, values = torch.tensor([[0], [5]]), torch.tensor([1.0])
for check in (False, True):                    # 第 5 列不存在
    try:
        bad = torch.sparse_coo_tensor(
            indices, values, (2, 3), check_invariants=check)
        print("不检查，照样建成", tuple(bad.shape))
    except RuntimeError as error:
        print(error)

s = torch.tensor([[0.0, 2.0], [3.0, 0.0]]).to_sparse()
for call in (lambda: s + 1, lambda: s.exp(), lambda: s.numpy()):
    try:
        call()
    except (RuntimeError, TypeError) as error:
        print(str(error)[:54])
print(s.to_dense().exp())                      # 转成稠密，什么都能算
print((s * 2).values(), s.sum())               # 0 还是 0 的运算可以
