import torch
import torch.nn.functional as F

speech = torch.randn(1, 299)
noise = torch.randn(1, 273)

n = min(speech.shape[1], noise.shape[1])
print("截到短的：", (speech[:, :n] + 0.1 * noise[:, :n]).shape)

short = speech.shape[1] - noise.shape[1]
padded = F.pad(noise, (0, short))            # 右边补 0
print("补到长的：", (speech + 0.1 * padded).shape)

small, big = torch.randn(1, 3, 28, 28), torch.randn(1, 3, 56, 56)
scaled = F.interpolate(small, size=big.shape[-2:])
print("图缩放到一样大：", (scaled + big).shape)
