import torch

torch.manual_seed(0)
t = torch.arange(200) / 100
clean = torch.sin(2 * torch.pi * 5 * t)
noisy = clean + 0.5 * torch.randn(200)

spectrum = torch.fft.rfft(noisy)
frequency = torch.fft.rfftfreq(200, d=0.01)
spectrum[frequency > 8] = 0                        # 只留低频
smooth = torch.fft.irfft(spectrum, n=200)
print("噪声 均方误差", (noisy - clean).square().mean())
print("去噪 均方误差", (smooth - clean).square().mean())
