import numpy as np
import torch
from scipy.io import arff


def write_arff(path, features, labels, names, classes) -> None:
    lines = ["@relation digits"]
    lines += [f"@attribute {name} numeric" for name in names]
    lines += [f"@attribute class {{{', '.join(classes)}}}", "@data"]
    for row, label in zip(features.tolist(), labels.tolist(), strict=True):
        values = ",".join(f"{value:.6g}" for value in row)
        lines.append(f"{values},{classes[label]}")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


torch.manual_seed(0)
features = torch.randn(5, 3)    # 例如网络倒数第二层的输出
labels = torch.tensor([0, 1, 1, 0, 1])
write_arff("features.arff", features, labels, ["f0", "f1", "f2"],
           ["cat", "dog"])

rows, _ = arff.loadarff("features.arff")    # 读回来核对
back = np.column_stack([rows[name] for name in ("f0", "f1", "f2")])
print("数值相同：", np.allclose(back, features, atol=1e-5))
print(rows["class"].astype(str).tolist())
