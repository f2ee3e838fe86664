import argparse

parser = argparse.ArgumentParser(description="训练一个分类器")
parser.add_argument("--lr", type=float, default=1e-3)
parser.add_argument("--epochs", type=int, default=5)
parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
args = parser.parse_args()
print(args.lr, args.epochs, args.device)
