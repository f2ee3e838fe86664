import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--amp", action="store_true")                # 写了就是真
parser.add_argument("--shuffle", action=argparse.BooleanOptionalAction,
                    default=True)                                # 还能关
parser.add_argument("--sizes", type=int, nargs="+", default=[64])
parser.add_argument("--resume", metavar="CHECKPOINT")            # 可以没有
parser.add_argument("-b", "--batch-size", type=int, default=32)

print(parser.parse_args([]))
line = "--amp --no-shuffle --sizes 128 64 -b 8 --resume last.pt"
print(parser.parse_args(line.split()))
print(parser.parse_args([]).batch_size)                          # - 变成 _
