"""What a run left, as HTML; the same below an example and below a notebook cell."""

from __future__ import annotations

import re
from html import escape, unescape
from urllib.parse import quote


def text(printed: str, kind: str = "output") -> str:
    """`pre > samp`, not `pre > code`: the theme's copy button looks for the latter."""
    # a backtick could open a fence where this HTML goes through Markdown once more (notebook pages)
    safe = escape(printed.rstrip("\n"), quote=False).replace("`", "&#96;")
    safe = re.sub(r"[\x00-\x08\x0b-\x1f]", "\ufffd", safe)  # HTML has no control characters, and Markdown uses some itself
    return f'<pre class="example-{kind}"><samp>{safe}</samp></pre>'


def figure(svg: str, address: str = "") -> str:
    """An image: a data URI, which works from a folder and needs nothing copied.

    Args:
        address: of the same picture as a file, which is loaded when the reader comes near; for pages with many.
    """
    words = [unescape(word) for word in re.findall(r"<text [^>]*>([^<]*[^\W\d_][^<]*)</text>", svg)]  # titles and labels, not ticks
    size = re.search(r'<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    # known before it is drawn, so that the page does not jump; points → CSS pixels
    room = 'width="{:.0f}" height="{:.0f}" '.format(*(float(n) * 4 / 3 for n in size.groups())) if size else ""
    kind = "example-photo" if "<image" in svg else "example-figure"  # a picture must not be inverted on a dark page
    alt = escape("图：" + "; ".join(dict.fromkeys(words))) if words else "图"
    if address:
        return f'<img class="{kind}" {room}alt="{alt}" loading="lazy" src="{escape(address)}">'
    small = re.sub(r"\s+", " ", re.sub(r">\s+<", "><", svg))
    uri = quote(small, safe=' ="/:;,.()!?+@*[]{}|~-')  # double quotes stay, so the attribute has single ones
    return f'<img class="{kind}" {room}alt="{alt}" src=\'data:image/svg+xml,{uri}\'>'


def note(words: str) -> str:
    """One quiet line under an output."""
    return f'<p class="example-note">{escape(words)}</p>'


VARIES = "每次运行，数字会略有不同。"


def standins(names: list[str]) -> str:
    """For an output that did not come from the real thing."""
    return f"这里的 {'、'.join(names)} 是离线替身（很小的模型或数据）：形状、列名和类型与真的一样，数值不是。"


def block(parts: list[str], searchable: bool = False) -> str:
    """Parts below one piece of code. Numbers are noise in a search index; a message is what people look for."""
    exclude = "" if searchable else " data-search-exclude"
    return f'<div class="example"{exclude}>{"".join(parts)}</div>' if parts else ""
