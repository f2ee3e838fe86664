"""What a built page holds, read with nothing but the standard library."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

SITE = "http://site.invalid/"
NOT_FETCHED = {"alternate", "canonical", "edit", "license", "next", "prev"}  # kinds of <link> that a browser does not load
IN_CSS = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
IN_SCRIPT = re.compile(r"""\bimport(?:Scripts)?\s*\(?\s*["']([^"']+)["']|\bfrom\s*["']((?:https?:)?//[^"']+)["']""")


class Page(HTMLParser):
    """One HTML file of a site.

    Attributes:
        blocks: (language, text) of each block of code, in order; the language is empty where none is named.
        headings: id of each heading.
        links: where a click leads.
        loads: addresses that a browser fetches by itself.
    """

    def __init__(self, path: Path, site: Path):
        super().__init__()
        self.url = SITE + path.relative_to(site).as_posix().removesuffix("index.html")
        self.blocks: list[tuple[str, str]] = []
        self.headings: list[str] = []
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self._open: list[tuple[str, str]] = []  # (tag, language) of each div, pre and code around
        self._text = ""
        self.html = path.read_text("utf-8")
        self.feed(self.html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.ids.add(values.get("id", ""))
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(values.get("id", ""))
        if tag in ("a", "area") and "href" in values:
            self.links.append(values["href"])
        self._note_loads(tag, values)
        if tag in ("div", "pre", "code"):
            language = re.search(r"\blanguage-(\S+)", values.get("class", ""))
            self._open.append((tag, language[1] if language else ""))
            if self._in_block():
                self._text = ""

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("div", "pre", "code") or not self._open:
            return
        if self._in_block():
            self.blocks.append((next((language for _, language in reversed(self._open) if language), ""), self._text))
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._text += data
        if self.lasttag == "style":
            self.loads += addresses(IN_CSS, data)
        if self.lasttag == "script":
            self.loads += addresses(IN_SCRIPT, data)

    def _in_block(self) -> bool:
        return [tag for tag, _ in self._open[-2:]] == ["pre", "code"]

    def _note_loads(self, tag: str, values: dict[str, str]) -> None:
        names = ["src", "poster", "data"] if tag not in ("use", "image", "feImage") else ["href", "xlink:href"]
        if tag == "link" and not NOT_FETCHED.intersection(values.get("rel", "").split()):
            names.append("href")
        found = [values[name] for name in names if values.get(name)]
        found += [candidate.split()[0] for candidate in values.get("srcset", "").split(",") if candidate.strip()]
        found += addresses(IN_CSS, values.get("style", ""))
        for address in found:
            if address.startswith("data:image/svg+xml"):  # a picture may load things itself
                picture = unquote(address)
                found_inside = re.findall(r"""<(?!svg)[^>]*?\b(?:href|src)="([^"#][^"]*)""", picture)
                found_inside += addresses(IN_CSS, picture)
                self.loads += [inside for inside in found_inside if not inside.startswith("#")]  # a part of the picture
            else:
                self.loads.append(address)


def addresses(pattern: re.Pattern[str], text: str) -> list[str]:
    return [address for groups in pattern.findall(text) for address in groups if address]


def on_another_host(address: str) -> bool:
    return bool(urlsplit(address.strip()).netloc)


def target(page: Page, address: str, site: Path) -> tuple[Path, str] | None:
    """The file of the site that an address in a page names, and the fragment. None if it leads out."""
    whole = urlsplit(urljoin(page.url, address))
    if whole.netloc != urlsplit(SITE).netloc:
        return None
    path = site / unquote(whole.path).lstrip("/")
    return (path / "index.html" if path.is_dir() else path), unquote(whole.fragment)
