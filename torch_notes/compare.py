"""Does a run still do what was recorded? Three ways, the strictest that is true: exact, tolerance, varies.

- exact: the default.
- tolerance: numbers may differ by `rel` or `abs`, text and whole numbers may not. The default, 1e-4, is
  ten times the rounding error of a few thousand float32 additions in another order. Values that training
  has amplified need about 1e-3: a 200-step loss differed by 5e-4 between two instruction sets.
- varies: numbers are masked, text and structure must agree; the block itself asserts what matters.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from difflib import unified_diff

# a number, but not the digits of a word (float32, conv2d, 3d); a unit or a Chinese character may touch it (0.5s, 第3轮)
NUMBER = re.compile(
    r"(?<![a-z0-9_.])[-+]?(?:\d*\.\d+(?:e[-+]?\d+)?|\d+\.?(?:e[-+]?\d+)?(?![a-z0-9_]))|(?<![a-z0-9_])[-+]?(?:nan|inf)(?![a-z0-9_])", re.I
)


@dataclass(frozen=True)
class How:
    kind: str = "exact"
    rel: float = 1e-4
    abs: float = 1e-6


EXACT = How()
# Coordinates of a figure come from arithmetic even where the printed text does not.
FIGURE = How("tolerance", rel=1e-3, abs=1e-5)


def difference(recorded: str, now: str, how: How = EXACT) -> str:
    """Empty when they agree, else a diff."""
    if recorded == now:
        return ""
    if how.kind != "exact" and _skeleton(recorded) == _skeleton(now):
        pairs = zip(NUMBER.findall(recorded), NUMBER.findall(now), strict=True)
        if how.kind == "varies" or all(_close(a, b, how) for a, b in pairs):
            return ""
    return "\n".join(unified_diff(recorded.splitlines(), now.splitlines(), "recorded", "now", lineterm="", n=1))


def _skeleton(text: str) -> str:
    """Numbers masked; spaces beside one do not count and others count once, since a wider number moves its column."""
    return re.sub(r" +", " ", re.sub(r" *# *", "#", NUMBER.sub("#", text)))


def _close(a: str, b: str, how: How) -> bool:
    if a.lstrip("+-").isdecimal() and b.lstrip("+-").isdecimal():
        return int(a) == int(b)  # whole numbers are counts and sizes
    x, y = float(a), float(b)
    return (math.isnan(x) and math.isnan(y)) or math.isclose(x, y, rel_tol=how.rel, abs_tol=how.abs)
