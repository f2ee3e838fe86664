# ---
# title: 音频生成：Transformer 逐个生成声音
# tags:
#   - 音频生成 audio generation 音乐生成
#   - MusicGen 用法 facebook/musicgen-small
#   - MusicgenForConditionalGeneration generate
#   - mu-law 量化 音频 token 离散化
#   - 自回归 transformer 声音 波形 采样率
#   - IPython.display.Audio 播放 保存 wav
#   - 音高 频谱 FFT
#   - Lightning 训练 causal mask
# ---

# %% [markdown]
# # 音频生成：Transformer 逐个生成声音 { #audio-generation }
#
# 把波形变成离散的编号，像语言模型一样逐个预测下一个。
# 先从零训练一个会按指定音高发声的小模型，再用同样思路的 MusicGen 按文字写曲子。
#
# ## 你将得到什么 { #goal }
#
# - 一个几秒训练好的模型：给它音名，它生成那个音高的声音，在 notebook 里能播放。
# - 检查生成的声音对不对的办法：看波形、量音高。
# - 载入 MusicGen、生成、存成 wav 的代码。
#
# 声音是合成的，音高有标准答案；下面的数都是在它们上测的。
# 需要 `pip install lightning scipy`，MusicGen 还要 `transformers`。
#
# ## 数据 { #data }
#
# 八个音，从 C5 到 C6。每个声音是基音加一个弱的泛音，起点（相位）随机，
# 有一点噪声。采样率 8000：一秒 8000 个数。

# %%
import math

import torch

torch.manual_seed(0)

rate = 8000
names = ["C5", "D5", "E5", "F5", "G5", "A5", "B5", "C6"]
pitches = torch.tensor(
    [523.25, 587.33, 659.26, 698.46, 783.99, 880.0, 987.77, 1046.5])


def make_tones(note, length):
    """note 是音的编号 (batch,)，返回 -1 到 1 的波形 (batch, length)。"""
    t = torch.arange(length) / rate
    angle = 2 * math.pi * pitches[note, None] * t
    angle = angle + 2 * math.pi * torch.rand(len(note), 1)
    wave = 0.6 * angle.sin() + 0.2 * (2 * angle).sin()
    return (wave + 0.01 * torch.randn(wave.shape)).clamp(-1, 1)


# %% [markdown]
# 编号只有 64 个，小的声音要分得细一点：先过一条对数曲线
# （mu-law），再均匀地分成 64 格。耳朵对小声音更敏感，电话也是这样做的。

# %%
codes = 64


def encode(wave):
    y = wave.sign() * (1 + (codes - 1) * wave.abs()).log() / math.log(codes)
    return ((y + 1) / 2 * (codes - 1)).round().long()


def decode(code):
    y = code / (codes - 1) * 2 - 1
    return y.sign() * (codes ** y.abs() - 1) / (codes - 1)


wave = make_tones(torch.arange(8), rate // 10)
restored = decode(encode(wave))
print("波形", tuple(wave.shape), "编号", encode(wave)[0, :8].tolist())
print(f"量化后的最大误差 {(restored - wave).abs().max():.3f}")

# %% [markdown]
# 先听，再看。八个音连起来是一条音阶，每个 0.1 秒；在 notebook 里运行会出现播放器。

# %%
import matplotlib.pyplot as plt
from IPython.display import Audio, display

display(Audio(restored.flatten().numpy(), rate=rate))

plt.figure(figsize=(6, 2))
for i in (0, 7):
    plt.plot(restored[i, :80], label=names[i])
plt.xlabel("sample")
plt.ylabel("amplitude")
plt.legend()
plt.show()

# %% [markdown]
# 量音高：做傅里叶变换，取最强的频率。`n` 大于长度时补零，频率的格子更细。

# %%
def pitch_of(wave):
    window = torch.hann_window(wave.shape[1])
    spectrum = torch.fft.rfft(wave * window, n=16384).abs()
    return spectrum.argmax(1) * rate / 16384


error = (pitch_of(restored) / pitches - 1).abs()
print(f"量化后的声音，音高误差最大 {error.max():.2%}")
assert error.max() < 0.01

# %% [markdown]
# 基线有两个。不看前文，按编号的频率猜，损失是编号分布的熵；
# 不听指挥，随便挑一个音唱，音高平均差多少？

# %%
share = encode(make_tones(torch.randint(8, (512,)), 96)).flatten()
share = share.bincount(minlength=codes) / len(share)
unigram = -torch.special.xlogy(share, share).sum().item()
random_error = (pitches[:, None] / pitches - 1).abs().mean().item()
print(f"只看频率，损失 {unigram:.2f}")
print(f"随便挑一个音，音高平均差 {random_error:.0%}")

# %% [markdown]
# ## 模型 { #model }
#
# - 输入右移一位：第一个是“开始”（编号 64），用它和前面的编号预测下一个。
# - 音名是条件，变成向量加到每个位置上。
# - 声音的下一个值主要由紧挨着的几个决定，所以先过一层只看前面 8 个的卷积
#   （左边补 7 个零），再过带因果掩码的 Transformer，看更远的。
#   去掉这层卷积，同样的步数音高学不准，可以试试（练习 1）。

# %%
import lightning as L
import torch.nn.functional as F
from torch import nn

length = 96                                       # 一次看 96 个，12 毫秒


class ToneModel(L.LightningModule):
    def __init__(self, dim=64, layers=1, lr=5e-3, steps=350):
        super().__init__()
        self.save_hyperparameters()
        self.code = nn.Embedding(codes + 1, dim)
        self.note = nn.Embedding(len(names), dim)
        self.position = nn.Parameter(torch.randn(length, dim) * 0.02)
        self.local = nn.Conv1d(dim, dim, kernel_size=8)
        layer = nn.TransformerEncoderLayer(
            dim, nhead=4, dim_feedforward=2 * dim, dropout=0.0,
            batch_first=True, norm_first=True)
        self.blocks = nn.TransformerEncoder(
            layer, layers, enable_nested_tensor=False)
        self.out = nn.Linear(dim, codes)
        self.history = []

    def forward(self, code, note):                # (batch, t), (batch,)
        x = self.code(code)                       # (batch, t, dim)
        x = x + self.local(F.pad(x.mT, (7, 0))).mT
        x = x + self.position[:x.shape[1]] + self.note(note)[:, None]
        mask = nn.Transformer.generate_square_subsequent_mask(
            x.shape[1], device=x.device)
        return self.out(self.blocks(x, mask=mask, is_causal=True))

    def training_step(self, batch, batch_idx):
        code, note = batch
        start = torch.full_like(code[:, :1], codes)
        shifted = torch.cat([start, code[:, :-1]], dim=1)
        loss = F.cross_entropy(self(shifted, note).mT, code)
        self.history.append(loss.item())
        return loss

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.parameters(), lr=self.hparams.lr)
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer, self.hparams.lr, total_steps=self.hparams.steps)
        return {"optimizer": optimizer,
                "lr_scheduler": {"scheduler": schedule, "interval": "step"}}


model = ToneModel()
print("参数", sum(p.numel() for p in model.parameters()), "个")
print("输出", tuple(model(encode(wave)[:, :length], torch.arange(8)).shape))

# %% [markdown]
# ## 训练 { #train }
#
# 5,600 段声音，每批 16 段，一遍就是 350 步。

# %% tags=["varies"]
import logging

from torch.utils.data import DataLoader, TensorDataset

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)

notes = torch.randint(len(names), (5600,))
data = TensorDataset(encode(make_tones(notes, length)), notes)
trainer = L.Trainer(
    max_epochs=1, gradient_clip_val=1.0, logger=False,
    enable_checkpointing=False, enable_progress_bar=False,
    enable_model_summary=False)
trainer.fit(model, DataLoader(data, batch_size=16, shuffle=True))

first, last = model.history[0], sum(model.history[-20:]) / 20
assert last < unigram / 2
print(f"损失从 {first:.2f} 降到 {last:.2f}，只看频率 {unigram:.2f}")

# %% tags=["varies"]
plt.figure(figsize=(5, 3))
plt.plot(range(0, 350, 3), model.history[::3])
plt.axhline(unigram, linestyle="--", color="gray", label="code frequency")
plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()

# %% [markdown]
# ## 评估 { #evaluate }
#
# 从“开始”起逐个生成，八个音一起。每步只把最近 96 个送进模型，
# 按概率抽下一个；`temperature` 小于 1 更稳，大了噪声多。

# %%
@torch.inference_mode()
def generate(model, note, count, temperature=0.4):
    model.eval()
    out = torch.full((len(note), 1), codes)
    for _ in range(count):
        logits = model(out[:, -length:], note)[:, -1] / temperature
        choice = torch.multinomial(logits.softmax(-1), 1)
        out = torch.cat([out, choice], dim=1)
    return decode(out[:, 1:])


torch.manual_seed(1)
untrained = generate(ToneModel(), torch.arange(8), 200)

# %% tags=["varies"]
model.cpu()
sound = generate(model, torch.arange(8), 800)
display(Audio(sound.flatten().numpy(), rate=rate))

plt.figure(figsize=(6, 2.4))
plt.plot(untrained[0, :160], color="lightgray", label="untrained, C5")
plt.plot(sound[0, :160], label="generated, C5")
plt.plot(sound[7, :160], label="generated, C6")
plt.xlabel("sample")
plt.ylabel("amplitude")
plt.legend(loc="upper right")
plt.show()

# %% [markdown]
# 开头是随机的，后面应当是整齐的周期，C6 的周期是 C5 的一半。再量音高：

# %% tags=["varies"]
found = pitch_of(sound)
for name, want, got in zip(names, pitches.tolist(), found.tolist()):
    off = got / want - 1
    print(f"{name}  要 {want:6.1f} Hz  生成 {got:6.1f} Hz  差 {off:+.1%}")
error = (found / pitches - 1).abs().median().item()
assert error < 0.03 < random_error
print(f"误差的中位数 {error:.1%}，随便挑一个音 {random_error:.0%}")

# %% [markdown]
# 相邻两个音（半音）差 6%，误差远小于它才不跑调。训练得短，偶尔有一个音跑掉。
#
# ## 保存与推理 { #save }
#
# 存参数和声音。wav 要 16 位整数；采样率写错，放出来音高就变了。

# %% tags=["varies"]
from scipy.io import wavfile

trainer.save_checkpoint("tone.ckpt")
again = ToneModel.load_from_checkpoint("tone.ckpt", map_location="cpu")

melody = torch.tensor([0, 0, 4, 4, 5, 5, 4])      # 一闪一闪亮晶晶
tune = generate(again, melody, 800)
wavfile.write("tune.wav", rate, (tune.flatten() * 32767).short().numpy())
display(Audio("tune.wav"))
assert (pitch_of(tune) / pitches[melody] - 1).abs().median() < 0.03
print("长度", round(tune.numel() / rate, 2), "秒")

# %% [markdown]
# ## MusicGen：按文字生成音乐 { #musicgen }
#
# 思路一样，零件换成大的（要下载两个多 GB）：
#
# | | 上面的小模型 | MusicGen small |
# | --- | --- | --- |
# | 声音变编号 | mu-law，一秒 8,000 个 | EnCodec，一秒 50 帧，每帧 4 个 |
# | 条件 | 八个音名 | 文字，经过 T5 编码器 |
# | 模型 | 1 层，8 万参数 | 3 亿参数的 Transformer 解码器 |
#
# `max_new_tokens` 除以 50 是秒数。`guidance_scale` 越大越贴文字。
# 权重的许可是 CC-BY-NC，不能商用；描述要用英文。

# %%
from transformers import AutoProcessor, MusicgenForConditionalGeneration

name = "facebook/musicgen-small"
processor = AutoProcessor.from_pretrained(name)
musicgen = MusicgenForConditionalGeneration.from_pretrained(name)

inputs = processor(text=["lo-fi music with a soothing melody"],
                   padding=True, return_tensors="pt")
with torch.inference_mode():
    music = musicgen.generate(**inputs, do_sample=True, guidance_scale=3,
                              max_new_tokens=64)     # 256 是 5 秒
music_rate = musicgen.config.audio_encoder.sampling_rate
wavfile.write("music.wav", music_rate, music[0, 0].numpy())
print("形状", tuple(music.shape), "采样率", music_rate)
print(f"{music.shape[-1] / music_rate:.2f} 秒")

# %% [markdown]
# `Audio("music.wav")` 播放。音乐没有标准答案，用和真实音乐的分布距离
# （Fréchet Audio Distance，越低越好）、和文字的相符程度衡量：
# MusicCaps 上 small 是 4.88 和 0.27，large 是 5.48 和 0.28
# （[模型卡](https://github.com/facebookresearch/audiocraft/blob/main/model_cards/MUSICGEN_MODEL_CARD.md)）。
# 数字接近时，用耳朵听。
#
# ## 换成你自己的数据 { #own-data }
#
# - 读 wav：`rate, x = wavfile.read("a.wav")`；16 位的除以 32768，
#   立体声取平均，`torch.from_numpy(x).float().unfold(0, 96, 96)` 切段。
# - 条件换成你的标签（乐器、说话人），改 `names` 和 `notes`。
# - 真的声音：`codes=256`、`length` 加到 1,024、`dim=256`、`layers=6`，用显卡。
# - 逐个采样值生成，一秒要 8,000 步，很慢；长的声音先用
#   `EncodecModel.from_pretrained("facebook/encodec_24khz")` 变成每秒 75 帧的编号。
# - 微调 MusicGen：目标编号由 `musicgen.audio_encoder.encode` 得到，
#   用 [LoRA](llm-finetuning.md#model) 训练解码器。
#
# ## 失败时先看 { #troubleshooting }
#
# | 现象 | 先看 |
# | --- | --- |
# | 训练的损失很低，生成却是噪声 | 输入没有右移：模型看见了答案 |
# | 只有一声就没了，或直流 | `temperature` 太低；先生成长一点 |
# | 音高都一样 | 条件没加进去 |
# | 播放太快、太尖 | 采样率写错 |
# | 满是爆音 | 值超过 ±1 就转成了 16 位整数，先 `clamp` |
# | 页面上没有播放器 | 不在单元格最后一行时要 `display(Audio(...))` |
# | MusicGen 只有噪声 | `max_new_tokens` 太小；描述不是英文 |
#
# ## 练习 { #exercises }
#
# 1. 去掉 `self.local`，再训练，音高误差变多少？
# 2. `codes` 改成 16 和 256，损失不能直接比，音高误差可以。
# 3. `temperature` 取 0.1 和 1.2，波形有什么不同？
# 4. 训练时把一个音去掉，再让它唱，会发出什么声音？
#
# ## 相关 { #related }
#
# [Conv1d](../layers/conv1d.md) · [注意力](../layers/attention.md) ·
# [Lightning](../training/lightning.md) · [抽样](../ops/distributions.md) ·
# 官方文档：[MusicGen](https://huggingface.co/docs/transformers/model_doc/musicgen)
