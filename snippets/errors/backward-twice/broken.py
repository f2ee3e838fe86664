import torch
from torch import nn

rnn, state = nn.GRU(3, 8, batch_first=True), None
optimizer = torch.optim.SGD(rnn.parameters(), lr=0.1)
for step in range(2):
    output, state = rnn(torch.randn(4, 5, 3), state)
    optimizer.zero_grad()
    output.mean().backward()
    optimizer.step()
