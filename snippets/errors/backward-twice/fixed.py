import torch
from torch import nn

rnn, state = nn.LSTM(3, 8, batch_first=True), None
optimizer = torch.optim.SGD(rnn.parameters(), lr=0.1)
for step in range(3):
    output, state = rnn(torch.randn(4, 5, 3), state)
    optimizer.zero_grad()
    output.mean().backward()
    optimizer.step()
    state = tuple(part.detach() for part in state)   # GRU：state.detach()
    print(step, [tuple(part.shape) for part in state])
