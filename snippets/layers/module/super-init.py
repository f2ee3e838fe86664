from torch import nn


class Net(nn.Module):
    def __init__(self):
        self.fc = nn.Linear(4, 2)            # 前面少了 super().__init__()


try:
    Net()
except AttributeError as error:
    print(error)
