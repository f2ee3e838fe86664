import torch

sentences = [torch.arange(3.0), torch.arange(5.0)]     # 长短不一
x = torch.nested.nested_tensor(sentences, layout=torch.jagged)
print("首尾相接", x.values(), "界", x.offsets())
print("各自平均", x.mean(dim=1), [len(t) for t in x.unbind()])
print(torch.nested.to_padded_tensor(x, padding=0.0))
