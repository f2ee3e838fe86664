import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--lr", type=float, default=1e-3)
jupyter = ["-f", "kernel-1.json"]                 # Jupyter 的 sys.argv[1:]
try:
    parser.parse_args(jupyter)
except SystemExit as error:
    print("退出码", error.code)
print(parser.parse_args([]))                      # 用默认值
print(parser.parse_known_args(jupyter)[0])        # 或者放过不认识的
