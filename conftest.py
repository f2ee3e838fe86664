"""One pytest item for each block of each page, one for each notebook.

pytest docs/ops/expand.md             runs the blocks of a page and compares with results/
pytest docs -k quick --fresh          each in a plain interpreter instead of a fork
pytest docs --update-results          records what would fail, and only that
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from tests.session import Session, connect
from torch_notes import notebook, results
from torch_notes.blocks import Block, PageError, blocks
from torch_notes.compare import FIGURE, difference
from torch_notes.results import Result
from torch_notes.run import Run

ROOT = Path(__file__).parent
RESULTS = ROOT / "results"
SESSION = "TORCH_NOTES_SESSION"  # folder and owner of this run, for pytest-xdist's workers and for tests that run pytest
OWNER = pytest.StashKey[bool]()


def pytest_addoption(parser):
    group = parser.getgroup("torch-notes")
    group.addoption("--update-results", action="store_true", help="record in results/ and docs/tasks/ what would fail")
    group.addoption("--fresh", action="store_true", help="run each block in a plain interpreter, as a reader does")


def pytest_configure(config):
    os.chdir(ROOT)  # the paths in mkdocs.yml start here
    config.stash[OWNER] = SESSION not in os.environ
    if config.stash[OWNER]:
        os.environ[SESSION] = f"{tempfile.mkdtemp(prefix='torch-notes-')}:{os.getpid()}"


def pytest_unconfigure(config):
    if config.stash[OWNER]:
        shutil.rmtree(os.environ.pop(SESSION).rpartition(":")[0], ignore_errors=True)


@cache
def session() -> Session:
    folder, _, owner = os.environ[SESSION].rpartition(":")
    return connect(Path(folder), int(owner))


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path: Path, parent):
    found = yield  # pytest itself takes any .py named on its command line for a test module, and imports it
    if file_path.suffix == ".md" and file_path.is_relative_to(ROOT / "docs"):
        return [Page.from_parent(parent, path=file_path)]
    if file_path.suffix == ".py" and file_path.is_relative_to(ROOT / "snippets" / "tasks"):
        return [Task.from_parent(parent, path=file_path)]
    return found


class Problem(Exception):
    """Shown without a traceback of the machinery."""


class Page(pytest.File):
    def collect(self):
        try:
            found = blocks(self.path, ROOT)
        except PageError as problem:
            raise self.CollectError(str(problem)) from problem
        for block in found:
            item = Example.from_parent(self, name=block.name, block=block)
            if block.skip:
                item.add_marker(pytest.mark.skip(reason=block.skip))
            yield item


class Item(pytest.Item):
    """Compares a run with what is recorded; records it instead when asked to."""

    where: str  # docs/ops/expand.md:12

    def runtest(self):
        problem = self.problem()
        if problem and self.config.getoption("--update-results"):
            self.user_properties.append(("recorded", f"{self.where}\n{self.record()}"))
        elif problem:
            raise Problem(f"{self.where}: {problem}")

    def repr_failure(self, excinfo):
        known = (Problem, notebook.BadNotebook, results.BadResult)
        return str(excinfo.value) if isinstance(excinfo.value, known) else super().repr_failure(excinfo)

    def reportinfo(self):
        return self.path, self.line - 1, self.where


class Example(Item):
    def __init__(self, *, block: Block, **kwargs):
        super().__init__(**kwargs)
        self.block, self.line = block, block.line
        self.where = f"{block.page.relative_to(ROOT).as_posix()}:{block.line}"
        self.command = f"make results PAGE={block.page.relative_to(ROOT).as_posix()}"

    def problem(self) -> str:
        try:
            recorded = results.load(RESULTS, self.block.snippet)
        except results.BadResult as problem:
            if not self.config.getoption("--update-results"):
                raise
            return str(problem)
        if recorded is None:
            return f"{self.block.snippet} has no recorded result. Run `{self.command}`"
        if recorded.source != results.digest(self.block.code):
            return f"{self.block.snippet} has changed since its result was recorded. Run `{self.command}`"
        plain = self.config.getoption("--fresh")
        return self.compare(recorded, self.spawn() if plain else self.fork())

    def record(self) -> str:
        """Run it in a plain interpreter, which seeds itself by chance, and once more in a fork, which has a fixed seed.

        Only the plain run proves that nothing is missing, so it is the one recorded; the fork costs a tenth of it.
        """
        first = self.spawn()
        again = self.fork()
        now = self.result(first)
        if unstable := self.compare(now, again):
            raise Problem(
                f"{self.where}: {self.block.snippet} does something else on every run. Seed its random numbers, print what"
                f" does not depend on them, or mark it varies and assert the trend.\n{unstable}"
            )
        try:
            before = results.load(RESULTS, self.block.snippet)
        except results.BadResult:
            before = None
        results.save(RESULTS, self.block.snippet, now)
        text = difference(_shown(before) if before else "", _shown(now))
        return "\n".join(line for line in text.splitlines()[2:] if not line.startswith("@@")) or "the same output"

    def fork(self) -> Run:
        return self.checked(session().fork(self.block.code, self.file_name, self.block.timeout))

    def spawn(self) -> Run:
        return self.checked(session().spawn(self.block.code, self.file_name, self.block.timeout, self.block.uses_workers))

    @property
    def file_name(self) -> str:
        return Path(self.block.snippet).name

    def checked(self, done: Run) -> Run:
        """Refuse a run that ended in another way than the page says."""
        expected = self.block.raises
        if done.error.split(":")[0].rpartition(".")[2] != expected:
            said = f"should raise {expected}" if expected else "should run to its end"
            raised = re.sub(r'File "[^"]*?([^"/]+)", line', r'File "\1", line', done.stderr)[-3000:]
            raise Problem(f"{self.where}: {self.block.snippet} {said}, but: {done.error or 'it ran to its end'}\n{raised}")
        promised = ".*".join(re.escape(part.strip()) for part in self.title_error.split("…"))
        if self.block.page.parent.name == "errors" and expected and not re.search(promised, done.error.replace("`", ""), re.S):
            raise Problem(f"{self.where}: the page's title says `{self.title_error}`, but torch now raises\n{done.error}")
        return done

    @property
    def title_error(self) -> str:
        """What an error page promises: the stable part of the message in its title; … stands for what differs."""
        heading = re.search(r"^# (.+?)(?: *\{.*\})?$", self.block.page.read_text("utf-8"), re.M)
        title = heading[1].replace("`", "") if heading else ""
        return title if re.match(r"[\w.]*(Error|Exception|Warning): ", title) else ""

    def result(self, done: Run) -> Result:
        return Result(results.digest(self.block.code), done.stdout, done.error, done.figures, done.standins)

    def compare(self, recorded: Result, now: Run) -> str:
        how = self.block.how
        problems = [difference(recorded.stdout, now.stdout, how), difference(recorded.error, now.error, how)]
        if len(recorded.figures) != len(now.figures):
            problems.append(f"{len(recorded.figures)} figures recorded, now {len(now.figures)}")
        drawn = how if how.kind == "varies" else replace(FIGURE, rel=max(how.rel, FIGURE.rel))
        for old, new in zip(recorded.figures, now.figures, strict=False):
            if text := difference(old.drawn, new.drawn, drawn):
                problems.append(f"the figure has changed:\n{text}")
        if recorded.standins != now.standins:
            problems.append(f"stand-ins: recorded {recorded.standins}, now {now.standins}")
        found = "\n".join(filter(None, problems))
        return found and f"{self.block.snippet} does something else now. If it should, run `{self.command}`\n{found}"


def _shown(result: Result | Run) -> str:
    """What a reader will see of it, figures in words."""
    return "".join([result.stdout, *(figure.drawn for figure in result.figures), result.error])


class Task(pytest.File):
    def collect(self):
        yield Notebook.from_parent(self, name=self.path.stem)


class Notebook(Item):
    line = 1

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.where = f"snippets/tasks/{self.path.name}"
        self.committed = ROOT / "docs" / "tasks" / f"{self.path.stem}.ipynb"

    def problem(self) -> str:
        self.now = notebook.execute(self.path, session().environment, session().data)
        command = f"make results PAGE={self.where}"
        if not self.committed.exists():
            return f"has no notebook yet. Run `{command}`"
        try:
            text = notebook.difference(notebook.read(self.committed), self.now)
        except notebook.BadNotebook as problem:
            if not self.config.getoption("--update-results"):
                raise
            text = str(problem)
        return text and f"{text}\nIf it should, run `{command}`"

    def record(self) -> str:
        again = notebook.execute(self.path, session().environment, session().data)
        if unstable := notebook.difference(self.now, again):
            raise Problem(f"{self.where}: does something else on every run. Seed it, or tag the cell varies.\n{unstable}")
        notebook.write(self.now, self.committed)
        return "notebook written"


def pytest_terminal_summary(terminalreporter, config):
    if not config.getoption("--update-results"):
        return
    passed = sorted(terminalreporter.getreports("passed"), key=lambda report: report.location)
    recorded = [text for report in passed for name, text in report.user_properties if name == "recorded"]
    try:
        shown = {block.snippet for page in (ROOT / "docs").rglob("*.md") for block in blocks(page, ROOT)}
        recorded += [f"{snippet}\nforgotten: no page shows it" for snippet in results.prune(RESULTS, shown)]
    except (PageError, results.BadResult) as problem:  # then it cannot be told which results no page shows
        terminalreporter.line(str(problem), red=True)
    refused = terminalreporter.stats.get("failed") or terminalreporter.stats.get("error")
    nothing = "nothing recorded" if refused else "nothing to record: every result is up to date"
    terminalreporter.section("recorded" if recorded else nothing)
    for text in recorded:
        place, _, change = text.partition("\n")
        terminalreporter.line(place, bold=True)
        for line in change.splitlines():
            terminalreporter.line(f"    {line}", green=line.startswith("+"), red=line.startswith("-"))
    if recorded:
        results.write_versions(RESULTS)
