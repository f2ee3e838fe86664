import torch

speech = torch.randn(1, 299)         # 两段录音，长短不同
noise = torch.randn(1, 273)
mixed = speech + 0.1 * noise
