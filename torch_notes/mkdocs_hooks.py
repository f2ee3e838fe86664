"""MkDocs only: what Python-Markdown extensions cannot do. Notebooks, and front matter that cannot be read.

docs/tasks/*.ipynb become pages like every other, with the notebook itself beside them as a download.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from torch_notes import notebook, output

log = logging.getLogger("mkdocs.torch_notes")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    for file in [file for file in files if file.src_uri.endswith(".ipynb")]:
        try:
            for made in files_of(file, config):
                files.append(made)
        except notebook.BadNotebook as problem:
            raise PluginError(str(problem)) from problem
    return files


def files_of(file: File, config: MkDocsConfig) -> list[File]:
    """What a notebook becomes: its page, its script to download, and its figures as files, so that the text is there first."""
    base = file.src_uri.removesuffix(".ipynb")
    path = Path(file.abs_src_path)
    script = Path(config.config_file_path).parent / "snippets" / "tasks" / f"{path.stem}.py"
    figures: list[File] = []

    def as_file(svg: str) -> str:
        name = f"{path.stem}-{len(figures) + 1}.svg"
        figures.append(File.generated(config, f"{base}-{len(figures) + 1}.svg", content=svg))
        return output.figure(svg, address=f"../{name}" if config.use_directory_urls else name)

    made = File.generated(config, f"{base}.md", content=page(path, script, as_file))
    made.edit_uri = f"../snippets/tasks/{script.name}"
    return [made, File.generated(config, f"{base}.py", abs_src_path=str(script)), *figures]


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: object) -> None:
    """MkDocs takes a front matter that is not a mapping for text, in silence."""
    if not markdown.startswith("---\n"):
        return
    line, problem = 1, "no line --- ends it, or it is not `title:`, `tags:` …"
    try:
        yaml.safe_load(markdown[4:].partition("\n---")[0])
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line, problem = mark.line + 2 if mark else 1, getattr(error, "problem", None) or str(error)
    shown = os.path.relpath(Path(config.docs_dir, page.file.src_uri))
    log.warning(f"{shown}:{line}: the front matter cannot be read: {problem}")


def page(path: Path, script: Path, figure: Callable[[str], str]) -> str:
    """The Markdown of a notebook's page, with the two downloads under its answer.

    A notebook that its script has outrun warns, which fails a strict build, and says so on the page.

    Raises:
        BadNotebook: the file cannot be read, or has no script.
    """
    shown = os.path.relpath(path)
    read = notebook.read(path)
    if not script.exists():
        raise notebook.BadNotebook(f"{shown}: has no script; write snippets/tasks/{script.name} or delete the notebook")
    extra = f'下载：[notebook]({path.name}){{ download="" }} · [脚本]({script.name}){{ download="" }}\n'
    if notebook.is_stale(read, script):
        command = f"make results PAGE={shown}"
        log.warning(f"{shown}:1: it is stale: {os.path.relpath(script)} has changed. Run `{command}`")
        extra += f'\n!!! failure "代码改过了，运行结果已过期"\n\n    `{command}`\n'
    answer, section, rest = notebook.to_markdown(read, figure).partition("\n## ")
    return f"{answer}\n{extra}{section}{rest}"
