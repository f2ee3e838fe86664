import lightning as L
import torch


class LitLinear(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(4, 1)

    def training_step(self, x, batch_idx):
        return self.layer(x).pow(2).mean()

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


batches, auto, hand = torch.randn(5, 8, 4), LitLinear(), LitLinear()
hand.load_state_dict(auto.state_dict())                # 初值相同
L.Trainer(max_epochs=1, accelerator="cpu", barebones=True).fit(auto, batches)
optimizer = hand.configure_optimizers()
for x in batches:
    optimizer.zero_grad()
    hand.training_step(x, 0).backward()
    optimizer.step()
print(torch.allclose(auto.layer.weight, hand.layer.weight))
