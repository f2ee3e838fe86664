from torch import nn

model = nn.Linear(4, 2).cuda()
