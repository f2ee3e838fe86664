"""The Python blocks of a page, as pytest-codeblocks finds them after includes are expanded with the site's settings."""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from markdown import Markdown
from markdown.preprocessors import Preprocessor
from pygments.lexers import PythonConsoleLexer, PythonLexer

from .compare import How
from .example import Include, includes
from .run import TIMEOUT

FENCE = re.compile(r"^[\s>]*(?P<ticks>`{3,}|~{3,})(?P<info>.*)$")
MARK = re.compile(r"\s*<!--[\s-]*pytest\.mark\.\w.*-->\s*$")
PYTHON = {*PythonLexer.aliases, *PythonConsoleLexer.aliases, "py"}
OTHER_LANGUAGES = {"bash", "text", "yaml", "json", "ini", "html", "css", "javascript", "powershell"}
FIX = 'write ```python and one line --8<-- "CHAPTER/PAGE/BLOCK.py"'


class PageError(ValueError):
    """A page that cannot be read as blocks: `docs/ops/expand.md:12: what, and what to do`."""


@dataclass(frozen=True)
class Block:
    """One Python block of a page.

    Attributes:
        line: of the opening fence in the page, counted from 1.
        snippet: its file below snippets/.
        raises: the exception that the block must end with, empty for none.
        how: the way its output is compared.
        skip: why it does not run here, empty if it does.
    """

    page: Path
    line: int
    snippet: str
    code: str
    raises: str = ""
    how: How = How()
    timeout: float = TIMEOUT
    skip: str = ""

    @property
    def name(self) -> str:
        return Path(self.snippet).stem

    @property
    def uses_workers(self) -> bool:
        return re.search(r"num_workers\s*=\s*(?!0\b)[\w]", self.code) is not None


def blocks(page: Path, root: Path) -> list[Block]:
    """
    Raises:
        PageError: a fence that would not be run, an unknown mark, a missing snippet.
    """
    from pytest_codeblocks import extract_from_buffer

    lines = page.read_text("utf-8").splitlines()
    shown = page.relative_to(root).as_posix()
    found_includes = {found.line: found for found in includes(lines)}
    check_fences(lines, shown, set(found_includes))
    check_marks(lines, shown, found_includes.values())
    expand = snippets_preprocessor(root / "mkdocs.yml")
    expanded, origin = [], [0]  # origin: expanded line number → line number in the page
    for number, line in enumerate(lines, 1):
        if number - 1 in found_includes:
            check_snippet(root / "snippets", found_includes[number - 1].snippet, f"{shown}:{number}")
        elif re.match(r"\s*-+8<-+(\s*$|.*\.py)", line):
            raise PageError(f"{shown}:{number}: an include of code stands in a Python block of its own: {FIX}")
        new = expand.run([line])
        expanded += new
        origin += [number] * len(new)
    found = []
    for extracted in extract_from_buffer(io.StringIO("\n".join(expanded) + "\n"), max_num_lines=len(expanded) + 2):
        if extracted.syntax == "python":
            line = origin[extracted.lineno]
            settings = _settings(extracted.marks, f"{shown}:{line}")
            code = extracted.code.strip("\n") + "\n"
            found.append(Block(page, line, found_includes[line].snippet, code, **settings))
    return found


@cache
def snippets_preprocessor(config_file: Path) -> Preprocessor:
    from mkdocs.config import load_config

    settings = load_config(str(config_file)).mdx_configs["pymdownx.snippets"]
    md = Markdown(extensions=["pymdownx.snippets"], extension_configs={"pymdownx.snippets": settings})
    return md.preprocessors["snippet"]


def check_fences(lines: list[str], page: str, included: set[int]) -> None:
    """Refuse every fence that shows Python without being one whole-file include: nothing would run it.

    Args:
        included: the lines whose fence is one include.
    """
    opened = list(fences(lines))
    for number in included - {number for number, _, _ in opened}:
        raise PageError(f"{page}:{number}: a Python block inside another block: nothing would run it")
    for number, info, ticks in opened:
        words = set(re.findall(r"\w+", info.lower()))
        if number in included:
            continue
        if ticks[0] == "~" or PYTHON & words:
            raise PageError(f"{page}:{number}: a Python block is one include, and nothing would run `{ticks}{info}`: {FIX}")
        if not info:
            raise PageError(f"{page}:{number}: name the language of the block: one of {', '.join(sorted(OTHER_LANGUAGES))}")
        if info not in OTHER_LANGUAGES:
            raise PageError(f"{page}:{number}: `{ticks}{info}` is none of {', '.join(sorted(OTHER_LANGUAGES))}")
        if not any(closes(line, ticks) for line in lines[number:]):
            raise PageError(f"{page}:{number}: `{ticks}{info}` has no end")


def check_marks(lines: list[str], page: str, included: Iterable[Include]) -> None:
    """Refuse a mark that would apply to none or to another block than the one below it."""
    directly_above = {found.line - n for found in included for n in range(1, len(found.comments) + 1)}
    for number, line in enumerate(lines, 1):
        if re.search(r"<!--[\s-]*pytest", line) and not (number in directly_above and MARK.match(line)):
            raise PageError(f"{page}:{number}: {line.strip()}: a mark is <!--pytest.mark.NAME--> directly above a Python block")


def check_snippet(folder: Path, snippet: str, place: str) -> None:
    if not (folder / snippet).is_file():
        raise PageError(f"{place}: snippets/{snippet} does not exist")
    if re.search(r"^\s*(```|-+8<-)", (folder / snippet).read_text("utf-8"), re.M):
        raise PageError(f"{place}: a line of snippets/{snippet} begins with ``` or --8<--: on the page the block would end there")


def fences(lines: list[str]) -> Iterator[tuple[int, str, str]]:
    """(line, what follows the ticks, the ticks) of each opening fence."""
    closing = ""
    for number, line in enumerate(lines, 1):
        fence = FENCE.match(line)
        if fence and not closing:
            closing = fence["ticks"]
            yield number, fence["info"], fence["ticks"]
        elif closing and closes(line, closing):
            closing = ""


def closes(line: str, ticks: str) -> bool:
    fence = FENCE.match(line)
    return fence is not None and fence["ticks"].startswith(ticks) and not fence["info"].strip()


def _settings(marks: list[str], place: str) -> dict:
    settings = {}
    for mark in marks:
        name, args, kwargs = _parse(mark, place)
        match name, args, kwargs:
            case "raises", [str(exception)], {}:
                settings["raises"] = exception
            case "varies", [], {}:
                settings["how"] = How("varies")
            case "tolerance", [], {**numbers} if set(numbers) <= {"rel", "abs"} and {type(n) for n in numbers.values()} <= {float, int}:
                settings["how"] = How("tolerance", **numbers)
            case "skip", [], {"reason": str(reason), "until": str(until), **rest} if not rest:
                if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", until):
                    raise PageError(f"{place}: until={until!r} is not a date like 2027-01-31")
                if until < date.today().isoformat():
                    raise PageError(f"{place}: the exemption from running ended on {until}: make the block run, or delete it")
                settings["skip"] = reason
            case "timeout", [float() | int() as seconds], {}:
                settings["timeout"] = float(seconds)
            case _:
                known = 'raises("RuntimeError"), varies, tolerance(rel=1e-3), timeout(60), skip(reason="…", until="2027-01-31")'
                raise PageError(f"{place}: unknown mark {mark}; known are {known}")
    return settings


def _parse(mark: str, place: str) -> tuple[str, list, dict]:
    """`pytest.mark.raises("X")` → its name and arguments. Read, never evaluated: a page is not a program."""
    try:
        node = ast.parse(mark.strip(" -"), mode="eval").body
        call = node if isinstance(node, ast.Call) else ast.Call(node, [], [])
        if not isinstance(call.func, ast.Attribute) or ast.unparse(call.func.value) != "pytest.mark":
            raise ValueError("not pytest.mark.NAME")
        args = [ast.literal_eval(arg) for arg in call.args]
        return call.func.attr, args, {word.arg: ast.literal_eval(word.value) for word in call.keywords}
    except (SyntaxError, ValueError) as problem:
        raise PageError(f"{place}: cannot read the mark {mark}: {problem}") from problem
