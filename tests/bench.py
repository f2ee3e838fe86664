"""`make bench`: what reading and proving the site cost. Prints the table of BENCHMARKS.md; nothing here is a test.

Seconds are medians of whole processes unless a row says otherwise; a shared machine is noisy, so compare rows, not days.
"""

from __future__ import annotations

import gzip
import io
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from tests.session import ROOT, Session, connect
from torch_notes.blocks import Block, blocks

KINDS = {
    "home": "index",
    "reference note": "ops/reshape",
    "reference note with figures": "optimizers/lr-schedule",
    "error": "errors/mat1-mat2",
    "paper": "papers/attention-is-all-you-need",
    "notebook": "tasks/mnist-cnn",
}


def main() -> None:
    row("what", "value")
    row("---", "---")
    row("machine", f"{os.cpu_count()} × {processor()}, Python {platform.python_version()}, {platform.system()}")
    with tempfile.TemporaryDirectory() as temporary:
        if "--no-install" not in sys.argv:
            for extra, words in (("site", "reading"), ("test", "testing")):
                installing(Path(temporary), extra, words)
        site = building(Path(temporary))
        weighing(site)
        running(Path(temporary))


def row(*cells: str) -> None:
    print("|", " | ".join(cells), "|", flush=True)


def processor() -> str:
    info = Path("/proc/cpuinfo")
    names = re.findall(r"model name\s*: (.*)", info.read_text()) if info.exists() else []
    return names[0] if names else platform.machine()


def installing(folder: Path, extra: str, words: str) -> None:
    """Into an empty environment, with pip's cache as it is."""
    venv = folder / extra
    began = time.monotonic()
    subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    pip = [venv / "bin" / "python", "-m", "pip", "install", "-q", "-c", "constraints.txt", "-e", f".[{extra}]"]
    subprocess.run(pip, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    seconds = time.monotonic() - began
    size = sum(path.stat().st_size for path in venv.rglob("*") if path.is_file() and not path.is_symlink())
    row(f"install for {words}", f"{seconds:.0f} s, {size / 1e6:,.0f} MB")


def building(folder: Path) -> Path:
    site = folder / "site"
    environment = {**os.environ, "SITE_DIR": str(site), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    seconds = median(lambda: subprocess.run(command, cwd=ROOT, env=environment, check=True))
    row(f"build {len(list(pages()))} pages, whole process", f"{seconds:.2f} s")
    return site


def weighing(site: Path) -> None:
    """Compressed as a server would send it. Everything means the page and all that it loads, for a first visit."""
    for kind, name in KINDS.items():
        page = site / ("index.html" if name == "index" else f"{name}/index.html")
        html = page.read_text("utf-8")
        loaded = re.findall(r'<(?:script src|link rel="stylesheet" href)="([^"]+)"', html)
        rest = {
            suffix: sum(zipped((page.parent / path).resolve()) for path in loaded if path.endswith(suffix)) for suffix in (".css", ".js")
        }
        article = html[html.index("<article") : html.index("</article>")].encode()
        sizes = [
            f"HTML {len(html.encode()) / 1e3:.0f} kB, {zipped(page) / 1e3:.1f} kB gzip (article {len(gzip.compress(article)) / 1e3:.1f})",
            f"CSS {rest['.css'] / 1e3:.1f}, JS {rest['.js'] / 1e3:.1f}",
            f"everything {(zipped(page) + sum(rest.values())) / 1e3:.0f} kB gzip",
        ]
        row(f"{kind} ({name})", "; ".join(sizes))
    index = site / "search" / "search_index.json"
    row("search index", f"{index.stat().st_size / 1e3:.0f} kB, {zipped(index) / 1e3:.1f} kB gzip, loaded after the page")


def running(folder: Path) -> None:
    """All blocks, three ways, one after another. Notebooks are not among them."""
    found = [block for page in pages() for block in blocks(page, ROOT) if not block.skip]
    services = folder / "session"
    services.mkdir()
    began = time.monotonic()
    session = connect(services, os.getpid())
    row("hub and preloaded process, to ready", f"{time.monotonic() - began:.1f} s")
    forked = timed(found, lambda b: session.fork(b.code, Path(b.snippet).name, b.timeout))
    plain = timed(found, lambda b: session.spawn(b.code, Path(b.snippet).name, b.timeout, b.uses_workers))
    inside = in_process(found, session, folder)
    for way, seconds in (("in one process", inside), ("forked", forked), ("as a plain subprocess", plain)):
        each = sorted(seconds.values())
        row(f"{len(each)} blocks {way}", f"{sum(each):.1f} s; median {statistics.median(each):.3f} s, slowest {each[-1]:.2f} s")
    for snippet, seconds in sorted(forked.items(), key=lambda item: -item[1])[:10]:
        row(f"slowest: {snippet}", f"{seconds:.2f} s forked")


def in_process(found: list[Block], session: Session, folder: Path) -> dict[str, float]:
    """In this process, imports warm after the first: what the code itself costs. Blocks that raise are part of it."""
    os.environ.update(session.environment, TORCH_NOTES_RUN=str(folder))
    (folder / "figures").mkdir()
    (folder / "data").symlink_to(session.data)
    before = os.getcwd()
    os.chdir(folder)

    def execute(block: Block) -> None:
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            try:
                exec(compile(block.code, block.snippet, "exec"), {"__name__": "__main__"})
            except Exception:  # an error page's block, or one that needs a process of its own
                pass

    plain = [block for block in found if not block.uses_workers]
    timed(plain[:1], execute)
    seconds = timed(plain, execute)
    os.chdir(before)
    return seconds


def timed(found: list[Block], run: Callable[[Block], object]) -> dict[str, float]:
    seconds = {}
    for block in found:
        began = time.monotonic()
        run(block)
        seconds[block.snippet] = time.monotonic() - began
    return seconds


def median(run: Callable[[], object], times: int = 5) -> float:
    run()
    seconds = []
    for _ in range(times):
        began = time.monotonic()
        run()
        seconds.append(time.monotonic() - began)
    return statistics.median(seconds)


def zipped(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 6))


def pages() -> Iterator[Path]:
    yield from sorted((ROOT / "docs").rglob("*.md"))


if __name__ == "__main__":
    main()
