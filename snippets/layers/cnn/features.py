import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("china.jpg")).float().mean(-1)
x = F.interpolate(photo[None, None] / 255, size=(64, 96),
                  mode="bilinear", antialias=True)
sobel = torch.tensor([[-1., 0., 1.], [-2., 0., 2.], [-1., 0., 1.]])
kernels = torch.stack((sobel, sobel.T))[:, None]        # 竖边、横边
edges = F.conv2d(x, kernels, padding=1).relu()
pooled = F.max_pool2d(edges, 2)
_, axes = plt.subplots(1, 3, figsize=(8.5, 2.4), layout="constrained")
titles = ("input", "conv2d + relu", "max_pool2d")
for ax, title, image in zip(axes, titles, (x, edges[:, :1], pooled[:, :1])):
    ax.imshow(image[0, 0], cmap="gray")
    ax.set(title=title, xlabel="column", ylabel="row")
plt.show()
print(tuple(x.shape), tuple(edges.shape), tuple(pooled.shape))
