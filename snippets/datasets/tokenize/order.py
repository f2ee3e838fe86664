import os
import subprocess
import sys

code = """words = 'cat dog fish bird cow'.split()
print(list(set(words)))
print(sorted(set(words)))"""
runs = [subprocess.run([sys.executable, "-c", code], text=True,
                       env=os.environ | {"PYTHONHASHSEED": seed},
                       capture_output=True).stdout.splitlines()
        for seed in ("1", "2")]               # 平时每次运行，种子都不同
print("list(set(words))   两次相同：", runs[0][0] == runs[1][0])
print("sorted(set(words)) 两次相同：", runs[0][1] == runs[1][1])
