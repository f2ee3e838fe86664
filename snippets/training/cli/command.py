import subprocess
import sys
from pathlib import Path

Path("train.py").write_text("""
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("data", help="folder with images")
parser.add_argument("--batch-size", type=int, default=32)
args = parser.parse_args()
print(args.data, args.batch_size)
""", encoding="utf-8")

for options in ("photos --batch-size 8", "photos --batch-size x", "", "-h"):
    done = subprocess.run([sys.executable, "train.py", *options.split()],
                          capture_output=True, text=True)
    print("$ python train.py", options, " 退出码", done.returncode)
    print(done.stdout.strip() or done.stderr.splitlines()[-1])
