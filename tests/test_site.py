"""Guards on the site as it is built: what a reader sees was run, is whole, and comes from one place."""

from __future__ import annotations

import fcntl
import json
import logging
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from mkdocs.config import load_config

from conftest import SESSION
from tests.pages import IN_CSS, IN_SCRIPT, Page, addresses, on_another_host, target
from torch_notes import notebook, results
from torch_notes.blocks import OTHER_LANGUAGES, PYTHON, Block, PageError, blocks

ROOT = Path(__file__).parent.parent
DOCS, SNIPPETS, RESULTS = ROOT / "docs", ROOT / "snippets", ROOT / "results"
EXEMPTIONS = 5
FIGURE_BYTES = 60_000
LEFT_OVERS = re.compile(r"torch-notes-example|pytest\.mark|-8&lt;-|-8<-")  # of our own syntax


@pytest.fixture(scope="session")
def build_log() -> Path:
    """Of the strict build, made twice at the same time: by one pytest-xdist worker, while the others wait. Empty if it passed."""
    folder = Path(os.environ[SESSION].rpartition(":")[0])
    log = folder / "build.log"
    with (folder / "build.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not log.exists():
            running = [build(folder / name, hash_seed) for hash_seed, name in enumerate(("site", "site-again"), 1)]
            said = [(process.communicate()[0], process.returncode) for process in running]
            log.write_text(next((text for text, status in said if status), ""), "utf-8")
    return log


@pytest.fixture(scope="session")
def builds(build_log: Path) -> list[Path]:
    if build_log.stat().st_size:
        pytest.fail("the site does not build, see test_the_site_builds_strict", pytrace=False)
    return [build_log.with_name("site"), build_log.with_name("site-again")]


def build(site: Path, hash_seed: int) -> subprocess.Popen:
    # not --quiet: it would hide the warnings from what makes a build strict
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    environment = {name: value for name, value in os.environ.items() if name not in ("SITE_URL", "DIRECTORY_URLS")}
    environment |= {"NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": str(hash_seed)}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


@pytest.fixture(scope="session")
def site(builds: list[Path]) -> Path:
    return builds[0]


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[Path, Page]:
    return {path: Page(path, site) for path in sorted(site.rglob("*.html"))}


@cache
def shown() -> dict[Path, list[Block]]:
    try:
        return {page: blocks(page, ROOT) for page in sorted(DOCS.rglob("*.md"))}
    except PageError as problem:
        pytest.fail(str(problem), pytrace=False)


def every_block() -> list[Block]:
    return [block for found in shown().values() for block in found]


def built(source: Path, site: Path) -> Path:
    page = source.relative_to(DOCS).with_suffix("")
    return site / (page.parent if page.name == "index" else page) / "index.html"


def python_blocks(page: Page) -> list[str]:
    return [text.strip("\n") for language, text in page.blocks if language in PYTHON]


def sources() -> list[Path]:
    """Every page as a file, notebooks included."""
    return sorted(path.with_suffix(".md") for path in DOCS.rglob("*") if path.suffix in (".md", ".ipynb"))


def relative(path: Path, folder: Path = ROOT) -> str:
    return path.relative_to(folder).as_posix()


def place(block: Block) -> str:
    return f"{relative(block.page)}:{block.line}"


def none_of(faults: Iterable[str]) -> None:
    """Fail with one line for each fault, which begins with its place."""
    if lines := list(faults):
        pytest.fail("\n".join(lines), pytrace=False)


def test_the_site_builds_strict(build_log):
    none_of(build_log.read_text("utf-8").splitlines())


# What is shown was run


def test_every_python_block_was_collected_as_it_is_shown(site, pages):
    none_of(
        f"{relative(source)}: shows other Python blocks than were collected"
        for source, found in shown().items()
        if python_blocks(pages[built(source, site)]) != [block.code.strip("\n") for block in found]
    )


def test_a_notebook_page_shows_its_cells(site, pages):
    cells = {source: notebook.read(source)["cells"] for source in sorted(DOCS.rglob("*.ipynb"))}
    none_of(
        f"{relative(source)}: its page shows other Python blocks than its cells"
        for source, found in cells.items()
        if python_blocks(pages[built(source, site)]) != [notebook.source(c).strip("\n") for c in found if c["cell_type"] == "code"]
    )


def test_code_is_marked_with_a_known_language(pages):
    known = PYTHON | OTHER_LANGUAGES
    none_of(
        f"{page.url}: {language or 'no language'}: {text[:40]!r}"
        for page in pages.values()
        for language, text in page.blocks
        if language not in known
    )


def test_every_snippet_is_on_exactly_one_page():
    uses = Counter(block.snippet for block in every_block())
    files = [path.relative_to(SNIPPETS).as_posix() for path in SNIPPETS.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    on_pages = [file for file in files if not file.startswith("tasks/")]
    none_of(f"snippets/{file}: is on {uses[file]} pages, must be on one" for file in on_pages if uses[file] != 1)


def test_every_block_has_the_result_of_its_source():
    recorded = {block: results.load(RESULTS, block.snippet) for block in every_block() if not block.skip}
    none_of(
        f"{place(block)}: no result of this source"
        for block, result in recorded.items()
        if not result or result.source != results.digest(block.code)
    )


def test_every_file_in_results_belongs_to_a_block():
    recorded = results.recorded(RESULTS)
    known = {RESULTS / "VERIFIED"}
    for snippet in {block.snippet for block in every_block()} & recorded.keys():
        expected = len(results.load(RESULTS, snippet).figures)
        known |= {RESULTS / f"{results.page_of(snippet)}.yml", *recorded[snippet][:expected]}
    none_of(f"{relative(path)}: belongs to no block" for path in RESULTS.rglob("*") if path.is_file() and path not in known)
    none_of(f"results: {snippet} is on no page" for snippet in recorded.keys() - {block.snippet for block in every_block()})


def test_every_notebook_has_a_script_and_the_other_way_round():
    scripts = {path.stem for path in (SNIPPETS / "tasks").glob("*.py")}
    notebooks = {path.stem for path in DOCS.rglob("*.ipynb")}
    none_of(f"snippets/tasks/{name}.py, docs/tasks/{name}.ipynb: one of the two is missing" for name in scripts ^ notebooks)


def test_exemptions_are_few():  # one that has expired is refused when its page is collected
    exempt = [f"{place(block)}: {block.skip}" for block in every_block() if block.skip]
    none_of(exempt if len(exempt) > EXEMPTIONS else [])


def test_a_block_whose_numbers_vary_asserts_what_matters():
    varying = [block for block in every_block() if block.how.kind == "varies"]
    none_of(f"{place(block)}: varies, but asserts nothing" for block in varying if not re.search(r"^\s*assert\b", block.code, re.M))


def test_an_error_page_shows_its_error():
    titles = {source: re.search(r"^# `?([\w.]+): ", source.read_text("utf-8"), re.M) for source in (DOCS / "errors").glob("*.md")}
    none_of(
        f"{relative(source)}: no block raises {title[1]}"
        for source, title in titles.items()
        if title and title[1].rpartition(".")[2] not in {block.raises for block in shown()[source]}
    )


def test_results_were_recorded_with_the_pinned_versions():
    pins = dict(line.split("==") for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines() if "==" in line)
    recorded = results.versions(RESULTS)
    none_of(
        f"results/VERIFIED: {library} {recorded.get(library)}, but constraints.txt pins {pins.get(library)}"
        for library in results.LIBRARIES
        if recorded.get(library) != pins.get(library)
    )


# The site is whole


def test_every_page_is_in_the_navigation():
    listed = set(names_in(load_config(str(ROOT / "mkdocs.yml")).nav))
    none_of(f"mkdocs.yml: docs/{page} is not in nav" for page in {relative(path, DOCS) for path in sources()} - listed)


def names_in(nav) -> Iterator[str]:
    """The pages of a navigation, which is a list of pages and of one-entry mappings from a title to such lists."""
    for entry in nav:
        yield from [entry] if isinstance(entry, str) else names_in(entry.values() if isinstance(entry, dict) else entry)


def test_the_strict_build_counts_broken_links_and_anchors():
    found = load_config(str(ROOT / "mkdocs.yml")).validation
    levels = {f"{part}.{kind}": level for part in ("nav", "links") for kind, level in found[part].items()}
    none_of(f"mkdocs.yml: validation: {kind} does not warn" for kind, level in levels.items() if level != logging.WARNING)


def test_every_link_and_anchor_resolves(site, pages):
    """In raw HTML and in the theme too, which MkDocs does not look at."""
    broken = []
    for page in pages.values():
        for address in {*page.links, *page.loads}:
            if not (found := target(page, address, site)):
                continue
            path, fragment = found
            if not path.is_file() or (fragment and path in pages and fragment not in pages[path].ids):
                broken.append(f"{page.url}: {address}")
    none_of(broken)


def test_heading_ids_are_ascii(pages):
    ids = [(page.url, heading) for page in pages.values() for heading in page.headings if heading]
    none_of(f"{url}: #{heading}" for url, heading in ids if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", heading))


def test_nothing_comes_from_another_host(site, pages):
    loaded = {(page.url, address) for page in pages.values() for address in page.loads}
    for pattern, suffix in ((IN_CSS, "css"), (IN_SCRIPT, "js")):
        for path in site.rglob(f"*.{suffix}"):
            loaded |= {(relative(path, site), address) for address in addresses(pattern, path.read_text("utf-8"))}
    none_of(f"{where}: {address}" for where, address in loaded if on_another_host(address))


def test_figures_are_small():
    figures = [(path, path.stat().st_size) for path in RESULTS.rglob("*.svg")]
    none_of(f"{relative(path)}: {size} bytes, at most {FIGURE_BYTES}" for path, size in figures if size > FIGURE_BYTES)


def test_nothing_of_our_own_syntax_is_left(pages):
    none_of(f"{page.url}: {found[0]}" for page in pages.values() if (found := LEFT_OVERS.search(page.html)))


def test_the_search_index_has_every_page_and_no_invisible_character(site):
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    none_of(
        f"search_index.json: {entry['location'] or '/'} has U+200B; is jieba installed? Material cuts words with it"
        for entry in index["docs"]
        if "\u200b" in json.dumps(entry, ensure_ascii=False)
    )
    found = {entry["location"].partition("#")[0] for entry in index["docs"]}
    none_of(
        f"search_index.json: {relative(path)} is not in it"
        for path in sources()
        if path != DOCS / "index.md"  # the home page leads to the search, not the other way round
        and relative(built(path, site), site).removesuffix("index.html") not in found
    )


def test_the_same_sources_give_the_same_site(builds):
    first, again = ({path.relative_to(site): path.read_bytes() for path in site.rglob("*") if path.is_file()} for site in builds)
    assert first.keys() == again.keys()
    dated = {Path("sitemap.xml"), Path("sitemap.xml.gz")}
    none_of(f"{path}: differs" for path in first.keys() - dated if first[path] != again[path])
