import matplotlib.pyplot as plt
import torch
from transformers import BertConfig, BertModel, GPT2Config, GPT2Model

torch.manual_seed(0)
length, dim = 8, 32
models = {
    "BERT": BertModel(BertConfig(
        hidden_size=dim, num_hidden_layers=2, num_attention_heads=4,
        intermediate_size=64,
    )),
    "GPT-2": GPT2Model(GPT2Config(n_embd=dim, n_layer=2, n_head=4)),
}
words = torch.randn(1, length, dim)
fig, axes = plt.subplots(1, 2, figsize=(7, 3.2), layout="constrained")
for ax, (name, model) in zip(axes, models.items()):
    model.eval()

    def run(x):
        return model(inputs_embeds=x).last_hidden_state

    # 第 i 个输出对第 j 个输入的导数有多大
    slope = torch.autograd.functional.jacobian(run, words)
    size = slope[0, :, :, 0].norm(dim=(1, 3))
    sees = size > 0
    first = sees[0].nonzero().flatten().tolist()
    print(f"{name}：第 0 个输出看到的位置 {first}，"
          f"只看前文 {not sees.triu(1).any()}")
    ax.imshow(sees, cmap="Blues", vmin=0, vmax=1.5)
    ax.set(title=name, xlabel="input position", ylabel="output position")
plt.show()
