"""What counts as the same output."""

import pytest

from torch_notes.compare import EXACT, FIGURE, How, difference

TOLERANCE = How("tolerance", rel=1e-3)
VARIES = How("varies")

# recorded, now, the strictest way in which they agree (None: in no way)
CASES = [
    ("a\nb\n", "a\nb\n", EXACT),
    ("loss 0.50000\n", "loss 0.50001\n", TOLERANCE),
    ("loss 0.500\n", "loss 0.501\n", VARIES),
    ("loss 0.5\n", "lass 0.5\n", None),
    ("loss 0.5\n", "loss 0.5\nmore\n", None),
    ("", "loss 0.5\n", None),
    ("1e-05\n", "1.0001e-05\n", TOLERANCE),
    ("1.5e-05\n", "2e+10\n", VARIES),
    ("-0.0000\n", "0.0000\n", TOLERANCE),
    ("0.5\n", "-0.5\n", VARIES),
    (".5 2. 1.\n", ".5001 2.0001 1.0001\n", TOLERANCE),
    # whole numbers are counts and sizes
    ("epoch 1000 of 1000\n", "epoch 1001 of 1000\n", VARIES),
    ("torch.Size([2, 10000])\n", "torch.Size([2, 10001])\n", VARIES),
    ("-100000\n", "-100001\n", VARIES),
    ("torch.Size([2, 3])\n", "torch.Size([2, 3, 4])\n", None),
    ("100\n", "100.01\n", TOLERANCE),
    # not numbers
    ("nan\n", "nan 1\n", None),
    ("nan 0.5\n", "nan 0.50001\n", TOLERANCE),
    ("nan\n", "0.5\n", VARIES),
    ("inf -inf\n", "-inf inf\n", VARIES),
    ("-inf 1.5\n", "-inf 1.50001\n", TOLERANCE),
    ("info\n", "nano\n", None),
    ("tensor([nan, 1.0000])\n", "tensor([nan, 1.0001])\n", TOLERANCE),
    # digits of words
    ("torch.float32\n", "torch.float64\n", None),
    ("conv1.weight 0.5\n", "conv2.weight 0.5\n", None),
    ("Conv2d 3d\n", "Conv1d 3d\n", None),
    ("at 3d\n", "at 2d\n", None),
    ("0x7f01\n", "0x7f02\n", None),
    ("layer.100.bias\n", "layer.101.bias\n", None),
    ("1000.weight\n", "1001.weight\n", VARIES),
    # what may touch a number
    ("took 0.51s\n", "took 0.73s\n", VARIES),
    ("第3轮，损失0.51。\n", "第3轮，损失0.5101。\n", TOLERANCE),
    ("第1000轮\n", "第1001轮\n", VARIES),
    ("93.1%, x=0.5, (0.5)\n", "93.12%, x=0.5001, (0.5001)\n", TOLERANCE),
    ("1.5+2.5j\n", "1.5001+2.5001j\n", TOLERANCE),
    # a wider number moves its column
    ("tensor([[ 0.5, -1.5],\n        [ 2.5, 10.5]])\n", "tensor([[-0.5,  1.5],\n        [12.5,  1.5]])\n", VARIES),
    ("100.1 | a\n", " 99.9 | a\n", VARIES),
    ("a    b\n1  9.5\n", "a     b\n1  10.5\n", VARIES),
    ("a b\n", "ab\n", None),
]


@pytest.mark.parametrize(("recorded", "now", "strictest"), CASES, ids=[case[0][:20].strip() or "empty" for case in CASES])
def test_strictest_way_in_which_they_agree(recorded, now, strictest):
    ways = [EXACT, TOLERANCE, VARIES]
    agree = [how for how in ways if not difference(recorded, now, how)]
    assert agree == (ways[ways.index(strictest) :] if strictest else [])


def test_the_page_says_how_much():
    assert difference("1.00\n", "1.04\n", How("tolerance", rel=0.05)) == ""
    assert difference("0.00\n", "0.04\n", How("tolerance", rel=0.05)) != ""
    assert difference("0.00\n", "0.04\n", How("tolerance", abs=0.05)) == ""


def test_a_figure_of_large_values_has_a_tolerance_too():
    assert difference("y[2] 12345.6 1", "y[2] 12345.5 1", FIGURE) == ""
    assert difference("y[2] 12345.6 1", "y[3] 12345.6 1", FIGURE) != ""


def test_the_diff_shows_both():
    shown = difference("a\nloss 0.5\n", "a\nloss 0.6\n").splitlines()
    assert "-loss 0.5" in shown and "+loss 0.6" in shown
