import torch
from diffusers import DDPMScheduler

T = 1000
beta = torch.linspace(1e-4, 0.02, T)
alpha = 1 - beta
alpha_bar = alpha.cumprod(dim=0)
before = torch.cat((torch.ones(1), alpha_bar[:-1]))     # 前一步的
var = beta * (1 - before) / (1 - alpha_bar)             # 后验方差


def mean_from_x0(x, x0, t):       # 论文式 7：已知原图时，前一步的均值
    return (before[t].sqrt() * beta[t] * x0
            + alpha[t].sqrt() * (1 - before[t]) * x) / (1 - alpha_bar[t])


def mean_from_noise(x, noise, t):                       # 论文式 11
    return (x - beta[t] / (1 - alpha_bar[t]).sqrt() * noise) / alpha[t].sqrt()


scheduler = DDPMScheduler(T, beta_start=1e-4, beta_end=0.02,
                          beta_schedule="linear", clip_sample=False)
x0, noise = torch.randn(2, 4, 3, 8, 8)
for t in (0, 10, 500, 999):
    x = alpha_bar[t].sqrt() * x0 + (1 - alpha_bar[t]).sqrt() * noise
    mean = mean_from_noise(x, noise, t)
    same = torch.allclose(mean, mean_from_x0(x, x0, t), atol=1e-3)

    noised = scheduler.add_noise(x0, noise, torch.tensor([t]))
    torch.manual_seed(0)
    theirs = scheduler.step(noise, t, x).prev_sample
    torch.manual_seed(0)
    mine = mean + (var[t].sqrt() * torch.randn(x.shape) if t > 0 else 0)
    print(f"t={t + 1:4}：两个公式相等 {same}，与 diffusers 相等："
          f"加噪 {torch.allclose(x, noised, atol=1e-5)}，"
          f"去噪 {torch.allclose(mine, theirs, atol=1e-3)}")
