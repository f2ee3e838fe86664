import torch

# 每一列是一个元素的位置；(0, 2) 给了两次
indices = torch.tensor([[0, 0, 1],
                        [2, 2, 0]])
values = torch.tensor([1.0, 2.0, 4.0])
s = torch.sparse_coo_tensor(
    indices, values, size=(2, 3), check_invariants=True)
print(s.to_dense())                    # 同一位置的值相加

try:
    s.indices()                        # 还没有合并
except RuntimeError as error:
    print(error)
s = s.coalesce()                       # 合并重复的位置，排好序
print(s.indices().tolist(), s.values().tolist())
