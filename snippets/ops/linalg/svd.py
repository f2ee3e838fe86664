import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("flower.jpg")[::4, ::4])
x = photo.float().mean(dim=-1)                     # 灰度
U, S, Vh = torch.linalg.svd(x, full_matrices=False)
print(tuple(U.shape), tuple(S.shape), tuple(Vh.shape))
print(torch.allclose(U * S @ Vh, x, atol=1e-2))

figure, axes = plt.subplots(1, 3, figsize=(8, 2.4))
for axis, rank in zip(axes, (2, 8, 32), strict=True):
    approx = U[:, :rank] * S[:rank] @ Vh[:rank]    # 只留最大的几个
    error = (approx - x).norm() / x.norm()
    numbers = rank * (sum(x.shape) + 1)
    print(f"秩 {rank:2}：误差 {error:.2f}，{numbers} 个数，"
          f"原来 {x.numel()} 个")
    axis.imshow(approx, cmap="gray")
    axis.set_title(f"rank {rank}")
    axis.axis("off")
plt.show()
