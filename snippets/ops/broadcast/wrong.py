import torch

x = torch.tensor([[1.0, 3.0],
                  [4.0, 4.0]])                # 恰好是方阵

wrong = x / x.sum(dim=1)                      # (2,)：第 j 列除以了第 j 行的和
right = x / x.sum(dim=1, keepdim=True)        # (2, 1)：每行除以自己的和
print("错", wrong.tolist(), "每行的和", wrong.sum(dim=1).tolist())
print("对", right.tolist(), "每行的和", right.sum(dim=1).tolist())
