"""A copy of the project around a small site of its own, to plant faults in. Only what the commands need is copied."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from conftest import SESSION
from torch_notes import results
from torch_notes.run import Figure

ROOT = Path(__file__).parent.parent
MACHINERY = ("conftest.py", "constraints.txt", "mkdocs.yml", "pyproject.toml", "Makefile", "theme", "torch_notes")
TESTS = ("__init__.py", "session.py", "pages.py", "test_site.py", "hub")
PAGE = """\
---
title: "{title}"
tags:
  - one
  - two
  - three
---

# {title} {{ #top }}

一句话。
"""
FENCE = '\n{marks}```python\n--8<-- "{snippet}"\n```\n'


@dataclass
class Done:
    """How a command ended."""

    status: int
    said: str

    def entries(self) -> list[str]:
        """What it said about one thing each: pytest's sections, else lines."""
        parts = re.split(r"^_{3,} .* _{3,}$", self.said, flags=re.M)
        return parts if len(parts) > 1 else self.said.splitlines()

    def unreported(self, faults: dict[str, str]) -> dict[str, str]:
        """Of the faults, place → message, those that no entry names both of. `*` in a message stands for anything."""
        entries = self.entries()
        return {place: message for place, message in faults.items() if not any(_names(entry, place, message) for entry in entries)}


def _names(entry: str, place: str, message: str) -> bool:
    """The place must not be the beginning of another: docs/a.md:1 is not docs/a.md:12."""
    pattern = re.escape(message).replace(r"\*", "(?s:.*)")
    return bool(re.search(re.escape(place) + r"(?!\d)", entry) and re.search(pattern, entry))


class Tree:
    """The copy, below `root`. Its methods write files as an author would, and run the project's commands in it."""

    def __init__(self, root: Path):
        self.root = root
        for name in MACHINERY:
            _copy(ROOT / name, root / name)
        for name in TESTS:
            _copy(ROOT / "tests" / name, root / "tests" / name)
        (root / ".cache").symlink_to(ROOT / ".cache")  # the stand-ins, already built
        (root / "results").mkdir()
        (root / "snippets").mkdir()
        self.page("index")
        shutil.copy2(ROOT / "results" / "VERIFIED", root / "results" / "VERIFIED")

    def write(self, path: str, text: str) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return file

    def edit(self, path: str, old: str, new: str) -> None:
        text = (self.root / path).read_text("utf-8")
        assert old in text, f"{old!r} is not in {path}"
        self.write(path, text.replace(old, new))

    def page(self, name: str, title: str = "", below: str = "") -> None:
        """A page without blocks, in the navigation."""
        self.write(f"docs/{name}.md", PAGE.format(title=title or name) + below)
        self.navigate()

    def navigate(self) -> None:
        found = sorted((self.root / "docs").rglob("*.md")) + sorted((self.root / "docs").rglob("*.ipynb"))
        nav = "".join(f"  - {path.relative_to(self.root / 'docs').with_suffix('.md').as_posix()}\n" for path in found)
        text = (self.root / "mkdocs.yml").read_text("utf-8")
        self.write("mkdocs.yml", re.sub(r"^nav:\n(?:[ ].*\n)+", f"nav:\n{nav}", text, flags=re.M))

    def block(self, page: str, name: str, code: str, *marks: str) -> str:
        """One more block at the end of a page. Returns its place: docs/ops/demo.md:12."""
        snippet = f"{page}/{name}.py"
        self.write(f"snippets/{snippet}", code)
        file = self.root / "docs" / f"{page}.md"
        comments = "".join(f"<!--pytest.mark.{mark}-->\n" for mark in marks)
        text = file.read_text("utf-8") + FENCE.format(marks=comments, snippet=snippet)
        file.write_text(text, "utf-8")
        return f"docs/{page}.md:{text.count(chr(10)) - 2}"

    def record(self, snippet: str, stdout: str = "", error: str = "", drawn: str = "") -> None:
        """What a run of the snippet, as it is now, is said to have done."""
        figures = [Figure("<svg/>", drawn)] if drawn else []
        source = results.digest((self.root / "snippets" / snippet).read_text("utf-8"))
        results.save(self.root / "results", snippet, results.Result(source, stdout, error, figures))

    def files(self, folder: str) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in (self.root / folder).rglob("*") if path.is_file()}

    def run(self, *command: str, **environment: str) -> Done:
        variables = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "MAKE", "MFLAGS"))}
        variables |= {"PYTHONPATH": str(self.root), "NO_MKDOCS_2_WARNING": "1", "COLUMNS": "200", **environment}
        done = subprocess.run(
            command, cwd=self.root, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300, check=False
        )
        return Done(done.returncode, done.stdout)

    def pytest(self, *arguments: str, **environment: str) -> Done:
        return self.run(sys.executable, "-m", "pytest", *arguments, **environment)

    def guards(self) -> Done:
        """tests/test_site.py of the copy, whose build is its own."""
        return self.pytest("tests/test_site.py", **{SESSION: f"{self.root}:{os.getpid()}"})

    def build(self) -> Done:
        return self.run(sys.executable, "-m", "mkdocs", "build", "--strict")

    def lint(self) -> Done:
        return self.run(sys.executable, "-m", "torch_notes.lint")


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target)
