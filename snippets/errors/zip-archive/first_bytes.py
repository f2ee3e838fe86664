import zipfile
from pathlib import Path

import torch
from torch import nn

torch.save(nn.Linear(400, 400).state_dict(), "good.pt")
Path("half.pt").write_bytes(Path("good.pt").read_bytes()[:300_000])
Path("page.pt").write_text("<!DOCTYPE html><html>404 Not Found")
Path("lfs.pt").write_text("version https://git-lfs.github.com/spec/v1\n")

for name in ("good.pt", "half.pt", "page.pt", "lfs.pt"):
    data = Path(name).read_bytes()
    print(f"{name:8}{len(data):7} 字节，开头 {data[:9]}，",
          "完整" if zipfile.is_zipfile(name) else "不完整，或不是 zip")
