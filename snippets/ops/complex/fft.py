import torch

x = torch.randn(4, 7)                            # 沿最后一维
full = torch.fft.fft(x)
half = torch.fft.rfft(x)                         # 输入是实数，只给前一半
print(full.shape, half.shape, torch.allclose(full[:, :4], half, atol=1e-5))
print(torch.allclose(torch.fft.ifft(full).real, x, atol=1e-5))

print(torch.fft.irfft(half).shape)               # 长度是奇数：少了一个
back = torch.fft.irfft(half, n=x.size(-1))       # 写明原来的长度
print(back.shape, torch.allclose(back, x, atol=1e-5))

images = torch.rand(2, 3, 32, 32)
print(torch.fft.fft2(images).shape)              # 最后两维
