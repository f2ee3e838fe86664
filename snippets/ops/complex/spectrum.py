import matplotlib.pyplot as plt
import torch

rate = 100                                        # 每秒采样 100 次
t = torch.arange(200) / rate                      # 2 秒
signal = 3 * torch.sin(2 * torch.pi * 5 * t) + torch.cos(2 * torch.pi * 12 * t)

spectrum = torch.fft.rfft(signal)
frequency = torch.fft.rfftfreq(len(signal), d=1 / rate)
amplitude = spectrum.abs() * 2 / len(signal)
for k in amplitude.topk(2).indices:
    print(f"{frequency[k]:.1f} Hz  振幅 {amplitude[k]:.2f}")

plt.stem(frequency, amplitude, markerfmt=".", basefmt=" ")
plt.xlabel("frequency / Hz")
plt.ylabel("amplitude")
plt.show()
