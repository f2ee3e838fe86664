"""Tests of the tests: each planted fault makes the documented command fail, with a message that names the place."""

from __future__ import annotations

import json
import re
import shutil
import socket
import sys
from pathlib import Path

import pytest

from conftest import session
from tests.pages import SITE
from tests.tree import Done, Tree
from torch_notes import results

DEMO = "libraries/demo"  # a chapter whose pages have no fixed sections
FIGURE = """\
import matplotlib.pyplot as plt

plt.plot([1, 2, 4])
plt.show()
"""
ENCODE_PLUS = """\
from transformers import AutoTokenizer

AutoTokenizer.from_pretrained("bert-base-uncased").encode_plus("hi")
"""
JIEBA = """\
def cut(text):
    return list(text.decode())
"""
FENCE_IN_CELL = 'print("""\n```\n""")\n'
UNSTEADY = """\
def on_page_content(html, **_):
    return f"{html}<!-- {hash(html)} -->"


"""
RAW = """
<img src="https://example.org/a.png" alt="a"> <a href="../gone/">gone</a> <a href="#top-of-it">top</a>
<style>@import "https://example.org/b.css";</style>

<div class="language-python highlight"><pre><code>print(1)</code></pre></div>

<pre><code>print(2)</code></pre>

见 --8<-- "a.py"

## 标题 { #标题 }
"""
SCRIPT = """\
# ---
# title: digits
# ---

# %% [markdown]
# # digits { #top }

# %%
total = 1 + 1
print(total)

# %%
print(total / 0)
"""


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


@pytest.fixture(scope="module")
def preloaded():
    """So that the commands in a copy share this run's process that forks blocks, instead of starting their own."""
    return session()


def check(done: Done, faults: dict[str, str]) -> None:
    """The command failed, named the place and the kind of each fault, and showed no machinery of ours."""
    problems = [f"not reported: {place}: {message}" for place, message in done.unreported(faults).items()]
    problems += ["it did not fail"] * (done.status == 0)
    problems += [f"it shows our machinery: {trace}" for trace in re.findall(r"INTERNALERROR|Traceback.*\n +File \"[/<].*", done.said)]
    if problems:
        pytest.fail("\n".join([*problems, "", done.said]), pytrace=False)


def test_without_a_fault_every_command_passes(tree, preloaded):
    """Else the others here would prove nothing."""
    tree.page(DEMO)
    tree.block(DEMO, "plain", "print(1)\n")
    tree.block(DEMO, "fails", "import math\n\nmath.sqrt(-1)\n", 'raises("ValueError")')
    recording = tree.pytest("docs", "--update-results")
    assert recording.status == 0, recording.said
    assert "+1" in recording.said
    for done in (tree.pytest("docs"), tree.build(), tree.lint(), tree.guards()):
        assert done.status == 0, done.said


def test_comparing_reports_what_no_longer_holds(tree, preloaded):
    """`make test`, `make check`: blocks in a fork of the preloaded process."""
    tree.page(DEMO)

    def block(name: str, code: str, *marks: str, page: str = DEMO, **result: str) -> str:
        place = tree.block(page, name, code, *marks)
        tree.record(f"{page}/{name}.py", **result)
        return place

    drawn = preloaded.fork(FIGURE, "figure.py", 20).figures[0].drawn
    faults = {
        block("undefined", "print(total)\n"): "undefined.py should run to its end, but: NameError: name 'total' is not defined",
        block("no-import", "print(np.zeros(2))\n"): "no-import.py should run to its end, but: NameError: name 'np' is not defined",
        block("syntax", "print(1\n"): "SyntaxError: '(' was never closed",
        block("number", "print(0.25)\n", stdout="0.26\n"): "-0.26*+0.25",
        block("near", "print(0.25)\n", "tolerance(rel=1e-3)", stdout="0.251\n"): "-0.251*+0.25",
        block("words", "print('loss', 0.25)\n", "varies", stdout="Loss 0.26\n"): "-Loss 0.26*+loss 0.25",
        block("figure", FIGURE, drawn=drawn.replace("1 2 4", "1 2 5")): "the figure has changed*1 2 5*1 2 4",
        block("no-figure", "print(1)\n", stdout="1\n", drawn=drawn): "1 figures recorded, now 0",
        block("hung", "while True:\n    pass\n", "timeout(1)"): "TimeoutError: longer than 1 s",
        block("network", "import socket\n\nsocket.create_connection(('example.org', 80))\n"): "this block tried to reach example.org:80",
        block("no-error", "print(1)\n", 'raises("ValueError")', stdout="1\n"): "should raise ValueError, but: it ran to its end",
        block("other-error", "1 / 0\n", 'raises("ValueError")'): "should raise ValueError, but: ZeroDivisionError",
        block(
            "bare-id", 'from datasets import load_dataset\n\nload_dataset("imdb")\n'
        ): "bare-id.py should run to its end*'namespace/name'",
        block("adamw", "from transformers import AdamW\n"): "ImportError: cannot import name 'AdamW'",
        block("encode-plus", ENCODE_PLUS): "AttributeError: * has no attribute encode_plus",
    }
    tree.page("errors/size", title="RuntimeError: sizes differ")
    faults[block("size", "import torch\n\ntorch.ones(2, 3) @ torch.ones(2)\n", 'raises("RuntimeError")', page="errors/size")] = (
        "the page's title says `RuntimeError: sizes differ`, but torch now raises*size mismatch"
    )
    tree.page("libraries/corrupt")
    tree.block("libraries/corrupt", "quick", "print(1)\n")
    tree.write("results/libraries/corrupt.yml", "quick: {source: [\n")
    faults["results/libraries/corrupt.yml"] = "cannot be read"
    faults[tree.block(DEMO, "new", "print(1)\n")] = f"new.py has no recorded result. Run `make results PAGE=docs/{DEMO}.md`"
    block("changed", "print(1)\n", stdout="1\n")
    tree.write(f"snippets/{DEMO}/changed.py", "print(2)\n")
    faults[tree.block("index", "unused", "print(1)\n")] = "unused.py has no recorded result"
    faults["libraries/demo/changed.py"] = "has changed since its result was recorded"
    block("sound", "print(1)\n", stdout="1\n")
    tree.page("errors/rows", title="ValueError: … rows, not …")
    block("rows", 'raise ValueError("3 rows, not 4")\n', 'raises("ValueError")', page="errors/rows", error="ValueError: 3 rows, not 4")

    done = tree.pytest("docs")
    check(done, faults)
    assert f"{len(faults)} failed, 2 passed" in done.said


def test_a_fence_that_would_not_run_stops_the_collection(tree, preloaded):
    faults = {}
    for name, fence, message in (
        ("attributes", '```{.python title="a"}\nprint(1)\n```\n', "a Python block is one include"),
        ("space", '``` python\n--8<-- "libraries/space/a.py"\n```\n', "a Python block is one include"),
        ("typed", "```python\nprint(1)\n```\n", "a Python block is one include"),
        ("missing", '```python\n--8<-- "libraries/missing/a.py"\n```\n', "snippets/libraries/missing/a.py does not exist"),
    ):
        tree.page(f"libraries/{name}", below=f"\n{fence}")
        line = 14 if name == "missing" else 13
        faults[f"docs/libraries/{name}.md:{line}"] = message
    tree.page("libraries/expired")
    tree.block("libraries/expired", "a", "print(1)\n", 'skip(reason="no GPU", until="2020-01-31")')
    faults["docs/libraries/expired.md:14"] = "ended on 2020-01-31"
    check(tree.pytest("docs"), faults)


def test_recording_refuses_and_loses_nothing(tree, preloaded):
    """`make results`: each changed block twice, in a plain interpreter and in a fork."""
    tree.page(DEMO)
    faults = {
        tree.block(DEMO, "unseeded", "import random\n\nprint(random.random())\n"): "does something else on every run. Seed",
        tree.block(
            DEMO, "hidden", "import xml\n\nprint(xml.etree.ElementTree.Element)\n"
        ): "AttributeError: module 'xml' has no attribute 'etree'",
        tree.block(DEMO, "undefined", "print(total)\n"): "NameError: name 'total' is not defined",
    }
    for name in ("unseeded", "hidden", "undefined"):
        tree.record(f"{DEMO}/{name}.py", stdout="before\n", drawn="before\n")
        tree.edit(f"snippets/{DEMO}/{name}.py", "print(", "print('now', ")
    before = tree.files("results")
    assert not preloaded.fork("import xml\n\nxml.etree\n", "hidden.py", 20).error, "the preloaded process does not hide it: take another"

    check(tree.pytest("docs", "--update-results"), faults)
    assert tree.files("results") == before


def test_recording_survives_what_it_cannot_read(tree, preloaded):
    """A page or a result that is broken fails by itself; what else there is to record is recorded."""
    tree.page(DEMO)
    tree.block(DEMO, "quick", "print(1)\n")
    tree.page("libraries/corrupt")
    tree.block("libraries/corrupt", "quick", "print(total)\n")
    tree.write("results/libraries/corrupt.yml", "<<<<<<< ours\n")
    before = tree.files("results")
    check(tree.pytest("docs", "--update-results"), {"docs/libraries/corrupt.md:13": "NameError"})
    after = tree.files("results")
    assert after.items() >= before.items()
    assert tree.root / "results" / f"{DEMO}.yml" in after

    tree.edit("docs/libraries/corrupt.md", "```python", "```py")
    check(tree.pytest("docs", "--update-results"), {"docs/libraries/corrupt.md:13": "a Python block is one include"})
    assert tree.files("results").items() >= before.items()

    tree.edit("docs/libraries/corrupt.md", "```py", "```python")
    tree.edit("snippets/libraries/corrupt/quick.py", "total", "1")
    assert tree.pytest("docs", "--update-results").status == 0
    assert tree.pytest("docs").status == 0


def test_a_strict_build_reports_what_a_reader_would_miss(tree):
    """`make site`, `make offline`, and the build that `make test` does."""
    tree.page(DEMO)
    faults = {}
    for name in ("new", "stale"):
        faults[tree.block(DEMO, name, "print(1)\n")] = "no recorded result" if name == "new" else "its result is stale"
    tree.record(f"{DEMO}/stale.py", "1\n")
    tree.write(f"snippets/{DEMO}/stale.py", "print(2)\n")
    tree.page("libraries/corrupt")
    faults[tree.block("libraries/corrupt", "quick", "print(1)\n")] = "results/libraries/corrupt.yml: cannot be read"
    tree.write("results/libraries/corrupt.yml", "quick: {source: [\n")
    tree.page("libraries/links", below="\n[gone](gone.md) [anchor](demo.md#gone)\n")
    faults["'libraries/links.md'"] = "a link 'gone.md', but the target"
    faults["Doc file 'libraries/links.md'"] = "'demo.md#gone', but the doc 'libraries/demo.md' does not contain an anchor '#gone'"
    tree.page("libraries/header")
    tree.edit("docs/libraries/header.md", "title: ", "title: a: ")
    faults["docs/libraries/header.md:2"] = "front matter"
    tree.page("libraries/include", below='\n```python\n--8<-- "libraries/include/gone.py"\n```\n')
    faults["docs/libraries/include.md:13"] = "snippets/libraries/include/gone.py does not exist"
    tree.page("libraries/unlisted")
    tree.edit("mkdocs.yml", "  - libraries/unlisted.md\n", "")
    faults["  - libraries/unlisted.md"] = ""
    check(tree.build(), faults)


def test_lint_reports_a_page_that_cannot_be_found_or_read(tree):
    """`make lint`."""
    tree.page("libraries/untagged")
    tree.edit("docs/libraries/untagged.md", "tags:\n  - one\n  - two\n  - three\n", "")
    tree.page("libraries/header")
    tree.edit("docs/libraries/header.md", "title: ", "title: a: ")
    tree.page("libraries/invisible", below="\n中\u200b文\n")
    tree.page(DEMO)
    tree.block(DEMO, "syntax", "print(1\n")
    check(
        tree.lint(),
        {
            "docs/libraries/untagged.md:1": "又名",
            "docs/libraries/header.md:2": "front matter is not YAML",
            "docs/libraries/invisible.md:13": "zero-width",
            "snippets/libraries/demo/syntax.py:1": "SyntaxError",
        },
    )


def test_the_guards_of_the_site_guard(tree):
    """tests/test_site.py: what MkDocs itself does not count as a fault."""
    tree.page(DEMO)
    for name, marks in (("twice", []), ("varies", ["varies"]), ("big", [])):
        tree.block(DEMO, name, "print(1)\n", *marks)
        tree.record(f"{DEMO}/{name}.py", "1\n", drawn="a line" * (name == "big"))
    tree.page("libraries/again", below=f'\n```python\n--8<-- "{DEMO}/twice.py"\n```\n')
    tree.write(f"results/{DEMO}/big.svg", f"<svg>{' ' * 60_000}</svg>")
    tree.write("snippets/libraries/orphan.py", "print(1)\n")
    tree.write(f"results/{DEMO}/orphan.svg", "<svg/>")
    tree.write(f"results/{DEMO}/.big.svg.123", "<sv")
    tree.edit("results/VERIFIED", "torch: 2", "torch: 1")
    tree.page("libraries/raw", below=RAW)
    tree.page("errors/index-error", title="IndexError: index out of range")
    for number in range(6):
        tree.block("errors/index-error", f"exempt-{number}", "print(1)\n", 'skip(reason="no GPU", until="2099-01-31")')
    tree.write("snippets/tasks/fence.py", FENCE_IN_CELL)
    cell = {"cell_type": "code", "metadata": {}, "outputs": [], "source": FENCE_IN_CELL}
    tree.write("docs/tasks/fence.ipynb", json.dumps({"cells": [cell], "metadata": {"script": results.digest(FENCE_IN_CELL)}}))
    tree.write("snippets/tasks/lonely.py", SCRIPT)
    tree.navigate()
    tree.page("libraries/unlisted")
    tree.edit("mkdocs.yml", "  - libraries/unlisted.md\n", "")
    tree.edit("mkdocs.yml", "omitted_files: warn", "omitted_files: ignore")
    tree.write("jieba.py", JIEBA)  # Material cuts Chinese words when it can be imported
    tree.edit("torch_notes/mkdocs_hooks.py", "def on_files", UNSTEADY + "def on_files")
    check(
        tree.guards(),
        {
            "docs/libraries/raw.md": "shows other Python blocks than were collected",
            "docs/tasks/fence.ipynb": "its page shows other Python blocks than its cells",
            f"{SITE}libraries/raw/: no language": "'print(2)'",
            f"snippets/{DEMO}/twice.py": "is on 2 pages",
            "snippets/libraries/orphan.py": "is on 0 pages",
            f"results/{DEMO}/orphan.svg": "belongs to no block",
            f"results/{DEMO}/.big.svg.123": "belongs to no block",
            "snippets/tasks/lonely.py": "one of the two is missing",
            **{f"docs/errors/index-error.md:{line}": "no GPU" for line in range(14, 40, 5)},
            "docs/libraries/demo.md:18": "varies, but asserts nothing",
            "docs/errors/index-error.md": "no block raises IndexError",
            "results/VERIFIED": "torch 1.",
            "mkdocs.yml: docs/libraries/unlisted.md": "not in nav",
            "mkdocs.yml: validation": "nav.omitted_files does not warn",
            f"{SITE}libraries/raw/": "../gone/",
            f"{SITE}libraries/raw/: #top-of-it": "",
            f"{SITE}libraries/raw/: #标题": "",
            f"{SITE}libraries/raw/: https://example.org/a.png": "",
            f"{SITE}libraries/raw/: https://example.org/b.css": "",
            f"results/{DEMO}/big.svg": "at most 60000",
            f"{SITE}libraries/raw/: -8": "",
            "search_index.json: libraries/demo/": "U+200B",
            "libraries/demo/index.html": "differs",
        },
    )


def test_a_notebook_that_is_no_notebook(tree):
    tree.write("snippets/tasks/digits.py", SCRIPT)
    tree.write("docs/tasks/digits.ipynb", "<<<<<<< ours\n")
    tree.navigate()
    check(tree.build(), {"docs/tasks/digits.ipynb": "is not a notebook"})


def test_a_notebook_whose_cell_fails(tree, preloaded):
    tree.write("snippets/tasks/digits.py", SCRIPT)
    old = tree.write("docs/tasks/digits.ipynb", json.dumps({"cells": [], "metadata": {}}))
    for arguments in ((), ("--update-results",)):
        check(tree.pytest("snippets/tasks", *arguments), {"snippets/tasks/digits.py:13": "ZeroDivisionError: division by zero"})
    assert json.loads(old.read_text("utf-8"))["cells"] == []
    tree.navigate()
    check(tree.build(), {"docs/tasks/digits.ipynb": "it is stale"})


@pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")
def test_serving_on_a_port_in_use(tree):
    (tree.root / ".venv").mkdir()
    (tree.root / ".venv" / "site").symlink_to(sys.prefix)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = tree.run("make", "--old-file=.venv/site/ready", "serve", f"PORT={port}")
    check(done, {f"port {port} is in use": f"make serve PORT={port + 1}"})
