import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

L = 6
lengths = torch.tensor([4])                        # 后 2 步是填充
i, j = torch.arange(L)[:, None], torch.arange(L)
causal = j <= i
padding = (j < lengths[:, None])[:, None, None]    # (batch, 1, 1, L)
masks = {"causal": causal, "padding": padding.expand(1, 1, L, L),
         "causal & padding": causal & padding,
         "window": causal & (i - j < 3)}

q, k, v = torch.randn(3, 1, 8, L, 64)
figure, axes = plt.subplots(1, 4, figsize=(9, 2.6), sharey=True,
                            layout="constrained")
for axis, (name, mask) in zip(axes, masks.items()):
    out = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    print(f"{name:17}", tuple(mask.shape), "→", tuple(out.shape))
    axis.imshow(mask.reshape(L, L), cmap="Blues", vmin=-0.3, vmax=1.3)
    axis.set(title=name, xlabel="key")
axes[0].set_ylabel("query")
plt.show()
