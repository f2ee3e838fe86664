"""Percent-format script → executed notebook → Markdown for a page like every other. Knows nothing of the other pages.

The script under snippets/tasks/ is the source; the notebook under docs/tasks/ is written from it by a run
and has the same bytes on every run: fixed cell ids, no times, no versions, streams in one piece, tidy SVG.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from . import output
from .compare import EXACT, FIGURE, How
from .compare import difference as text_difference
from .results import digest
from .run import link_data, standins

Notebook = dict  # the notebook format is JSON; reading one needs no library

# A line break between Chinese characters would be shown as a space.
BROKEN_LINE = re.compile(r"(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])\n(?=[\u4e00-\u9fff])")


class BadNotebook(ValueError):
    """A notebook that cannot be read, or a script that cannot be run to its end. Says which, where and why."""


def execute(script: Path, environment: Mapping[str, str], data: Path | None = None, timeout: float = 120) -> Notebook:
    """Run a percent-format script cell by cell in a fresh kernel.

    Args:
        data: its entries appear in the notebook's `./data`.
        timeout: seconds for each cell.

    Raises:
        BadNotebook: a cell raised, or took too long.
    """
    import jupytext
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellTimeoutError, DeadKernelError

    notebook = jupytext.read(script, fmt="py:percent")
    notebook.metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    for number, cell in enumerate(notebook.cells, 1):
        cell["id"] = f"cell-{number}"
    client = NotebookClient(
        notebook, timeout=timeout, record_timing=False, coalesce_streams=True, allow_errors=True, store_widget_state=False
    )
    with tempfile.TemporaryDirectory(prefix="torch-notes-") as temporary:
        cwd = Path(temporary, "cwd")
        cwd.mkdir()
        link_data(cwd, data)
        with client.setup_kernel(cwd=str(cwd), env={**environment, "TORCH_NOTES_RUN": temporary}):
            for index, cell in enumerate(notebook.cells):
                try:
                    client.execute_cell(cell, index)
                except (CellTimeoutError, DeadKernelError) as problem:
                    raise BadNotebook(f"{_place(script, cell)}: {str(problem).splitlines()[0]}") from problem
                # a figure that cannot be drawn is an error *output* of a cell that counts as done
                for broken in (o for o in cell.get("outputs", []) if o.output_type == "error"):
                    raise BadNotebook(f"{_place(script, cell)}: {broken.ename}: {broken.evalue}")
        names = standins(Path(temporary))
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [o for o in cell.outputs if o.get("name") != "stderr"]
    notebook.metadata.pop("language_info", None)
    notebook.metadata["script"] = digest(script.read_text("utf-8"))
    if names:
        notebook.metadata["standins"] = names
    nbformat.validate(notebook)
    return json.loads(nbformat.writes(notebook))


def _place(script: Path, cell: Notebook) -> str:
    """The script and the line where the cell begins in it."""
    text = "\n" + script.read_text("utf-8") + "\n"
    before, found, _ = text.partition("\n" + cell["source"] + "\n")
    return f"{os.path.relpath(script)}:{before.count(chr(10)) + 1 if found else 1}"


def read(path: Path) -> Notebook:
    """
    Raises:
        BadNotebook: the file is not a notebook.
    """
    try:
        notebook = json.loads(path.read_text("utf-8"))
        if not isinstance(notebook["cells"], list) or not isinstance(notebook["metadata"], dict):
            raise TypeError("no list of cells, or no metadata")
    except (ValueError, KeyError, TypeError) as problem:
        shown = os.path.relpath(path)
        raise BadNotebook(f"{shown}: is not a notebook ({problem}). Delete it and run `make results PAGE={shown}`") from problem
    return notebook


def write(notebook: Notebook, path: Path) -> None:
    """Whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}.{os.getpid()}")
    half.write_text(json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    half.replace(path)


def difference(old: Notebook, new: Notebook) -> str:
    """Empty when they agree: sources exactly, outputs the way the cell's tag says (`# %% tags=["varies"]`)."""
    if [source(c) for c in old["cells"]] != [source(c) for c in new["cells"]]:
        return "the script has changed since the notebook was written"
    if old["metadata"].get("standins", []) != new["metadata"].get("standins", []):
        return f"stand-ins: recorded {old['metadata'].get('standins')}, now {new['metadata'].get('standins')}"
    for a, b in zip(old["cells"], new["cells"], strict=True):
        before, after = _outputs(a), _outputs(b)
        if len(before) != len(after):
            return f"{b['id']}: {len(before)} outputs recorded, now {len(after)}"
        for recorded, now in zip(before, after, strict=True):
            how = _how(b) if not now.svg or _how(b).kind == "varies" else FIGURE
            if text := text_difference(recorded.text, now.text, how):
                return f"{b['id']} ({source(b).splitlines()[0]}):\n{text}"
    return ""


def _how(cell: Notebook) -> How:
    tags = cell["metadata"].get("tags", [])
    return next((How(kind, rel=1e-3) for kind in ("varies", "tolerance") if kind in tags), EXACT)


def is_stale(notebook: Notebook, script: Path) -> bool:
    """Whether the script is another one than the notebook was written from."""
    return notebook["metadata"].get("script") != digest(script.read_text("utf-8"))


def source(cell: Notebook) -> str:
    return "".join(cell["source"])


@dataclass
class Output:
    text: str  # what was printed, or what the figure shows
    svg: str = ""


def _outputs(cell: Notebook) -> list[Output]:
    found = []
    for o in cell.get("outputs", []):
        data = o.get("data", {})
        text, svg = o.get("text") or data.get("text/plain", ""), data.get("image/svg+xml", "")
        found.append(Output("".join(text), "".join(svg)))  # the format allows a text or a list of lines
    return found


def to_markdown(notebook: Notebook, figure: Callable[[str], str] = output.figure) -> str:
    """The page: front matter and Markdown cells as they are, so that headings, ids and tags work as on any page.

    Args:
        figure: makes HTML of an SVG.
    """
    parts = []
    names = notebook["metadata"].get("standins")
    for cell in notebook["cells"]:
        if cell["cell_type"] != "code":
            parts.append(BROKEN_LINE.sub("", source(cell)))
            continue
        parts.append(f"```python\n{source(cell)}\n```")
        shown = [figure(o.svg) if o.svg else output.text(o.text) for o in _outputs(cell)]
        if shown and _how(cell).kind == "varies":
            shown.append(output.note(output.VARIES))
        if shown and names:  # said once, below the first output
            shown.append(output.note(output.standins(names)))
            names = None
        parts.append(output.block(shown))
    return "\n\n".join(filter(None, parts)) + "\n"
