import weakref

import torch

w = torch.randn(64, 64, requires_grad=True)


def run(name, keep):
    refs, kept = [], []
    for step in range(3):
        hidden = (torch.randn(8, 64) @ w).tanh()
        refs.append(weakref.ref(hidden))
        kept.append(keep(hidden.pow(2).mean()))
    del hidden
    print(sum(ref() is not None for ref in refs), name)


run("留着 loss", lambda loss: loss)
run("留着 loss.item()", lambda loss: loss.item())
run("先 backward() 再留着", lambda loss: (loss.backward(), loss))
with torch.inference_mode():
    run("inference_mode 里留着 loss", lambda loss: loss)
