"""What the snippets did, as files: written by a run, read by the site. Knows neither torch nor Markdown.

One YAML file a page, `results/ops/expand.yml`, holds what each of its blocks printed, drew and raised, so
that a diff reads like the page. Figures lie beside it: `results/ops/expand/memory.svg`, `memory.2.svg`, ….
No seconds, no memory, no dates; the versions stand once, in `results/VERIFIED`.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import metadata
from pathlib import Path

import yaml

from .run import Figure

LIBRARIES = ("torch", "torchvision", "transformers", "datasets", "lightning", "scikit-learn", "openai", "matplotlib", "numpy")
HEADER = "# Written by `make results` from a run. Not edited by hand.\n"


class BadResult(ValueError):
    """A file under results/ that cannot be read. The message says which and what to do."""


@dataclass
class Result:
    """What one block did, and the exact source that did it."""

    source: str  # digest of the snippet
    stdout: str = ""
    error: str = ""
    figures: list[Figure] = field(default_factory=list)
    standins: list[str] = field(default_factory=list)


def digest(code: str) -> str:
    return hashlib.sha256(code.strip("\n").encode()).hexdigest()[:16]


def page_of(snippet: str) -> str:
    """`ops/expand/memory.py` → `ops/expand`."""
    return Path(snippet).parent.as_posix()


def load(folder: Path, snippet: str) -> Result | None:
    """The recorded result of a snippet, None if there is none.

    Raises:
        BadResult: the page's file is not what `save` writes.
    """
    path = folder / f"{page_of(snippet)}.yml"
    name = Path(snippet).stem
    facts = _read(path, path.stat().st_mtime_ns).get(name) if path.exists() else None
    if facts is None:
        return None
    try:
        rest = {k: facts[k] for k in facts if k != "figures"}
        if {type(rest[k]) for k in rest if k != "standins"} != {str}:
            raise TypeError("a text is missing, or is none")
        return Result(**rest, figures=_figures(folder / page_of(snippet), name, facts.get("figures", [])))
    except (TypeError, KeyError, OSError) as problem:
        raise BadResult(_bad(path, f"entry {name}: {problem}")) from problem


def save(folder: Path, snippet: str, result: Result) -> None:
    path, name = folder / f"{page_of(snippet)}.yml", Path(snippet).stem
    facts = {"source": result.source, "stdout": result.stdout, "error": result.error, "standins": result.standins}
    facts["figures"] = [figure.drawn for figure in result.figures]
    try:
        entries = _entries(path)
    except BadResult:  # nothing in it can be read, so nothing is lost
        entries = {}
    entries |= {name: {key: value for key, value in facts.items() if value}}
    before = _figure_files(folder / page_of(snippet), name)
    for number, figure in enumerate(result.figures, 1):
        _write(_figure_file(folder / page_of(snippet), name, number), figure.svg)
    _write_entries(path, entries)
    for surplus in before[len(result.figures) :]:  # last: what the YAML file names is always there
        surplus.unlink()


def prune(folder: Path, shown: set[str]) -> list[str]:
    """Forget what is recorded for snippets that no page shows any more; returns them."""
    gone = {snippet: figures for snippet, figures in recorded(folder).items() if snippet not in shown}
    for snippet, figures in gone.items():
        path = folder / f"{page_of(snippet)}.yml"
        entries = _entries(path)
        del entries[Path(snippet).stem]
        if entries:
            _write_entries(path, entries)
        else:
            path.unlink()
        for figure in figures:
            figure.unlink()
    return sorted(gone)


def recorded(folder: Path) -> dict[str, list[Path]]:
    """Every snippet that has a result, with the figures that belong to it."""
    found = {}
    for path in sorted(folder.rglob("*.yml")):
        page = path.relative_to(folder).with_suffix("").as_posix()
        found |= {f"{page}/{name}.py": _figure_files(folder / page, name) for name in _entries(path)}
    return found


def write_versions(folder: Path) -> None:
    versions = {name: metadata.version(name).split("+")[0] for name in LIBRARIES}
    _write(folder / "VERIFIED", "".join(f"{name}: {version}\n" for name, version in versions.items()))


def versions(folder: Path) -> dict[str, str]:
    """The versions that the results were recorded with."""
    path = folder / "VERIFIED"
    return yaml.safe_load(path.read_text("utf-8")) if path.exists() else {}


def _figure_file(folder: Path, name: str, number: int) -> Path:
    return folder / (f"{name}.svg" if number == 1 else f"{name}.{number}.svg")


def _figure_files(folder: Path, name: str) -> list[Path]:
    found = []
    while (path := _figure_file(folder, name, len(found) + 1)).exists():
        found.append(path)
    return found


def _figures(folder: Path, name: str, drawn: list[str]) -> list[Figure]:
    return [Figure(_figure_file(folder, name, number).read_text("utf-8"), text) for number, text in enumerate(drawn, 1)]


def _entries(path: Path) -> dict[str, dict]:
    return dict(_read(path, path.stat().st_mtime_ns)) if path.exists() else {}


@lru_cache(maxsize=512)
def _read(path: Path, _changed: int) -> dict[str, dict]:
    try:
        entries = yaml.safe_load(path.read_text("utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as problem:
        raise BadResult(_bad(path, " ".join(str(problem).split())[:200])) from problem
    if not isinstance(entries, dict) or not all(isinstance(entry, dict) for entry in entries.values()):
        raise BadResult(_bad(path, "not a mapping from block to result"))
    return entries


def _bad(path: Path, problem: str) -> str:
    shown = os.path.relpath(path)
    return f"{shown}: cannot be read ({problem}). Delete it and run `make results`"


class _Dumper(yaml.SafeDumper):
    """Printed text as literal blocks, so that it is read and compared as it was printed."""


_Dumper.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)
)


def _write_entries(path: Path, entries: dict[str, dict]) -> None:
    text = yaml.dump(dict(sorted(entries.items())), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10**6)
    _write(path, HEADER + text)
    _read.cache_clear()  # two writes can share one time stamp


def _write(path: Path, text: str) -> None:
    """Whole or not at all."""
    if path.exists() and path.read_text("utf-8") == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}.{os.getpid()}")
    half.write_text(text, "utf-8")
    half.replace(path)
