from pathlib import Path

from torch.utils.data import DataLoader

Path("photos/cat").mkdir(parents=True)
Path("photos/cat/1.JPG").touch()

root = Path("photos").resolve()
files = sorted(str(path) for path in root.rglob("*")       # 包括子文件夹
               if path.suffix.lower() in (".jpg", ".png"))
if not files:
    raise FileNotFoundError(f"{root} 里没有图片")
loader = DataLoader(files, batch_size=4, shuffle=True)
print(len(files), "个文件", len(loader), "个 batch")
