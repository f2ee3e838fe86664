"""Python-Markdown extension: a fence that includes one snippet gets that snippet's recorded result below it.

    ```python
    --8<-- "ops/expand/quick.py"
    ```

The code itself stays with pymdownx.snippets and superfences. Nothing here runs code or knows torch.
Two steps, because the path is gone after pymdownx.snippets (priority 32), and raw-HTML placeholders do
not survive the normalisation after it (30): leave a mark before, replace the mark after.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

from . import output, results

log = logging.getLogger("mkdocs.torch_notes")  # below "mkdocs": a warning fails a strict build
FENCE = re.compile(r"^(?P<indent>[ \t]*)(?P<ticks>`{3,})python$")
INCLUDE = re.compile(r'^[ \t]*--8<-- "(?P<snippet>[^":]+\.py)"$')
TEST_ONLY = re.compile(r"^[ \t]*<!--[ -]*pytest.*-->\s*$")  # not for readers, and it would start a paragraph
MARK = re.compile(r"^(?P<indent>\s*)torch-notes-example (?P<snippet>\S+) (?P<comments>.*)$")
SKIP = re.compile(r"""skip\(.*?reason=(["'])(?P<reason>.+?)\1""")


@dataclass(frozen=True)
class Include:
    """A fence whose whole body is one include."""

    line: int  # of the opening fence, counted from 1
    snippet: str
    indent: str
    comments: tuple[str, ...]  # the marks directly above it, as written


def includes(lines: list[str]) -> Iterator[Include]:
    for i, (first, second, third) in enumerate(zip(lines, lines[1:], lines[2:], strict=False)):
        fence, include = FENCE.match(first), INCLUDE.match(second)
        if fence and include and third.strip() == fence["ticks"]:
            above = i
            while above and TEST_ONLY.match(lines[above - 1]):
                above -= 1
            yield Include(i + 1, include["snippet"], fence["indent"], tuple(line.strip() for line in lines[above:i]))


class LeaveMarks(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        for found in reversed(list(includes(lines))):
            fence, after = found.line - 1, found.line + 2
            # in place of a file that is not there: pymdownx.snippets would end the build with a traceback
            start = after if self.md.preprocessors["snippet"].get_snippet_path(found.snippet) else fence
            lines[start:after] = ["", f"{found.indent}torch-notes-example {found.snippet} {' '.join(found.comments)}", ""]
        return ["" if TEST_ONLY.match(line) else line for line in lines]


class ReplaceMarks(Preprocessor):
    def __init__(self, md: Markdown, folder: Path, command: str, strict: bool):
        super().__init__(md)
        self.folder, self.command, self.strict = folder, command, strict

    def run(self, lines: list[str]) -> list[str]:
        for i, line in enumerate(lines):
            if mark := MARK.match(line):
                html = self.html(mark["snippet"], mark["comments"])
                lines[i] = mark["indent"] + self.md.htmlStash.store(html)
        return lines

    def html(self, snippet: str, comments: str) -> str:
        path = self.md.preprocessors["snippet"].get_snippet_path(snippet)
        if path is None:
            return self.notice(snippet, "没有这段代码", "no such file", f"snippets/{snippet} does not exist")
        if skip := SKIP.search(comments):
            return output.block([output.note(f"这段代码在这里没有运行：{skip['reason']}")])
        code = Path(path).read_text("utf-8")
        try:
            result = results.load(self.folder, snippet)
        except results.BadResult as problem:
            return self.notice(snippet, "运行结果读不出来", "its result cannot be read", str(problem))
        if result is None:
            return self.notice(snippet, "还没有运行结果", "no recorded result")
        if result.source != results.digest(code):
            return self.notice(snippet, "代码改过了，运行结果已过期", "its result is stale: the code has changed")
        parts = [output.text(result.stdout)] if result.stdout else []
        parts += [output.figure(figure.svg) for figure in result.figures]
        parts += [output.text(result.error, "error")] if result.error else []
        parts += [output.note(output.VARIES)] if "mark.varies" in comments else []
        parts += [output.note(output.standins(result.standins))] if result.standins else []
        return output.block(parts, searchable=bool(result.error))

    def notice(self, snippet: str, shown: str, problem: str, detail: str = "") -> str:
        """Log a warning that says where, and put a visible notice in the result's place."""
        page, line = where(self.md, snippet)
        command = self.command.format(page=page)
        message = f"{page}:{line}: {snippet}: {detail or f'{problem}. Run `{command}`'}"
        if self.strict:
            raise ValueError(message)
        log.warning(message)
        body = f"<code>{escape(detail or command)}</code>"
        return f'<div class="admonition failure"><p class="admonition-title">{shown}</p><p>{body}</p></div>'


def where(md: Markdown, snippet: str) -> tuple[str, int]:
    """The page that is being built, and the line of the snippet's fence in it."""
    source = page_source(md)
    if source is None or not source.exists():
        return "?", 0
    found = (i.line for i in includes(source.read_text("utf-8").splitlines()) if i.snippet == snippet)
    return os.path.relpath(source), next(found, 0)


def page_source(md: Markdown) -> Path | None:
    """The page's file; each site builder keeps it somewhere else."""
    if "relpath" in md.treeprocessors:  # MkDocs
        path = md.treeprocessors["relpath"].file.abs_src_path
        return Path(path) if path else None
    if "rendering_context" in md.preprocessors:  # Zensical
        context = md.preprocessors["rendering_context"]
        return Path(context.config["docs_dir"], context.page.path)
    return None


class ExampleExtension(Extension):
    def __init__(self, **options):
        self.config = {
            "results": ["results", "folder of recorded results"],
            "command": ["make results PAGE={page}", "what to run when a result is missing or stale"],
            "strict": [False, "raise; for builders that do not count logged warnings"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        replace = ReplaceMarks(md, Path(self.getConfig("results")), self.getConfig("command"), bool(self.getConfig("strict")))
        md.preprocessors.register(LeaveMarks(md), "example_leave_marks", 33)
        md.preprocessors.register(replace, "example_replace_marks", 26)


def makeExtension(**options) -> ExampleExtension:
    return ExampleExtension(**options)
