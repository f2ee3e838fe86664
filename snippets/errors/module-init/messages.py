from torch import nn


class NoBrackets(nn.Module):
    def __init__(self):
        super().__init__             # 少了括号：没有调用
        self.fc = nn.Linear(4, 2)


class NoLayers(nn.Module):
    def __init__(self):
        self.scale = 2               # 没有层：建的时候不报错


class Misspelt(nn.Module):
    def __int__(self):               # __init__ 写成了 __int__
        self.fc = nn.Linear(4, 2)


for use in NoBrackets, lambda: NoLayers()(1), lambda: Misspelt().fc:
    try:
        use()
    except AttributeError as error:
        print(error)
