import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
spectrum = torch.fft.rfft(x)                     # torch.rfft(x, 1)
print(spectrum.dtype, torch.view_as_real(spectrum).shape)   # 旧格式：末维是 2
print(torch.fft.irfft(spectrum, n=4))            # torch.irfft
