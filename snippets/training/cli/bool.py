import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--augment", type=bool, default=True)
print("错：", parser.parse_args(["--augment", "False"]), bool("False"))

parser = argparse.ArgumentParser()
parser.add_argument("--augment", action=argparse.BooleanOptionalAction,
                    default=True)
print("对：", parser.parse_args(["--no-augment"]))
