import subprocess
import sys
from pathlib import Path

Path("train.py").write_text("""
from multiprocessing import get_context
get_context("spawn").Process(target=print).start()   # num_workers=1 也这样
""", encoding="utf-8")
run = subprocess.run([sys.executable, "train.py"], stderr=-1, text=True)
print(run.stderr[run.stderr.rindex("RuntimeError:"):].rstrip())
