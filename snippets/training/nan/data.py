import torch

x = torch.tensor([[1.0, 5.0, 2.0], [2.0, float("nan"), 2.0],
                  [3.0, 7.0, 2.0], [4.0, float("inf"), 2.0]])
bad = ~x.isfinite()
print("有问题的行", bad.any(dim=1).nonzero().squeeze(1).tolist(),
      "列", bad.any(dim=0).nonzero().squeeze(1).tolist())

x = x[~bad.any(dim=1)]                            # 丢掉这些行
print("标准化    ", ((x - x.mean(dim=0)) / x.std(dim=0))[0])
print("分母加小数", ((x - x.mean(dim=0)) / (x.std(dim=0) + 1e-6))[0])
