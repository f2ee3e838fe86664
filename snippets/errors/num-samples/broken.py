from pathlib import Path

from torch.utils.data import DataLoader

Path("photos/cat").mkdir(parents=True)
Path("photos/cat/1.JPG").touch()
files = sorted(Path("photos").glob("*.jpg"))       # 一个也没找到
loader = DataLoader(files, batch_size=4, shuffle=True)
