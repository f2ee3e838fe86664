from torch import nn

widths = [784, 256, 128]
layers = nn.ModuleList()
for inputs, outputs in zip(widths, widths[1:]):
    layers.append(nn.Linear(inputs, outputs))
layers.extend([nn.Dropout(0.1), nn.Linear(widths[-1], 10)])
print(layers)
print(type(layers[:2]).__name__, len(layers[:2]))
