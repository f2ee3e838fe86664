import argparse

import torch

for options in ({"default": 0.1}, {"default": 0.1, "type": float}):
    parser = argparse.ArgumentParser()
    parser.add_argument("--lr", **options)
    args = parser.parse_args(["--lr", "0.01"])
    try:
        print(torch.optim.SGD([torch.zeros(1)], lr=args.lr).defaults["lr"])
    except TypeError as error:
        print(repr(args.lr), error)
