"""The blocks of a page: all that a reader sees as Python is collected, or refused with its line."""

from pathlib import Path

import pytest

from torch_notes.blocks import PageError, blocks
from torch_notes.compare import How

CONFIG = """
site_name: test
markdown_extensions:
  pymdownx.snippets: {{base_path: ["{snippets}"], check_paths: true}}
"""
INCLUDE = '```python\n--8<-- "ops/a/short.py"\n```\n'


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    root = tmp_path_factory.mktemp("tree")
    (root / "mkdocs.yml").write_text(CONFIG.format(snippets=root / "snippets"), "utf-8")
    (root / "docs" / "ops").mkdir(parents=True)
    (root / "snippets" / "ops" / "a").mkdir(parents=True)
    for name, code in {
        "short": "x = 1\n",
        "long": "".join(f"x = {n}\n\n" for n in range(100)),
        "indented": "def f():\n    if True:\n\n        return 1\n",
        "workers": "DataLoader(x, num_workers=2)\n",
        "no-workers": "DataLoader(x, num_workers=0)\n",
        "ticks": 'x = """\n```\n"""\n',
        "include": '"""\n--8<-- "ops/a/short.py"\n"""\n',
        "section": "# --8<-- [start:part]\nx = 1\n# --8<-- [end:part]\n",
    }.items():
        (root / "snippets" / "ops" / "a" / f"{name}.py").write_text(code, "utf-8")
    (root / "snippets" / "run.sh").write_text("ls\n", "utf-8")
    return root


@pytest.fixture
def read(root):
    def read(text: str):
        page = root / "docs" / "ops" / "a.md"
        page.write_text(text, "utf-8")
        return blocks(page, root)

    return read


def test_name_code_and_line(read, root):
    (block,) = read("---\ntitle: a\n---\n\n# A\n\ntext\n\n" + INCLUDE + "more\n")
    assert (block.name, block.snippet, block.code, block.line) == ("short", "ops/a/short.py", "x = 1\n", 9)
    assert (block.raises, block.how, block.timeout, block.skip) == ("", How(), 20, "")


def test_lines_after_long_includes_and_in_lists(read):
    long = INCLUDE.replace("short", "long")
    listed = "1.  step\n\n" + "".join(f"    {line}\n" for line in INCLUDE.replace("short", "indented").splitlines())
    found = read(
        f"{long}\n{long}\n{listed}\n    {long.splitlines()[0]}\n    {long.splitlines()[1]}\n    ```\n\n```bash\nls\n```\n{INCLUDE}"
    )
    assert [(block.line, block.name) for block in found] == [(1, "long"), (5, "long"), (11, "indented"), (15, "long"), (22, "short")]
    assert found[0].code == found[3].code and found[3].code.startswith("x = 0\n\nx = 1\n")
    assert found[2].code == "def f():\n    if True:\n\n        return 1\n"


def test_other_blocks_are_no_examples(read):
    page = "```bash\npip install torch\n```\n\n```text\na ``` b\n```\n\n````text\n```\n````\n\n> ```bash\n> ls\n> ```\n"
    assert read(page) == []
    assert [block.line for block in read(page + INCLUDE)] == [16]


def test_workers(read):
    found = read(INCLUDE.replace("short", "workers") + "\n" + INCLUDE.replace("short", "no-workers"))
    assert [block.uses_workers for block in found] == [True, False]


MARKS = {
    'raises("RuntimeError")': ("raises", "RuntimeError"),
    "raises('KeyError')": ("raises", "KeyError"),
    "varies": ("how", How("varies")),
    "tolerance(rel=1e-3)": ("how", How("tolerance", rel=1e-3)),
    "tolerance(abs=1, rel=0.1)": ("how", How("tolerance", rel=0.1, abs=1)),
    "timeout(60)": ("timeout", 60.0),
    'skip(reason="needs (two) GPUs", until="2999-01-31")': ("skip", "needs (two) GPUs"),
}


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("form", ["<!--pytest.mark.{}-->", "<!-- pytest.mark.{} -->"])
def test_mark(read, mark, form):
    name, value = MARKS[mark]
    marked, plain = read(form.format(mark) + "\n" + INCLUDE + "\n" + INCLUDE)
    assert getattr(marked, name) == value != getattr(plain, name)
    assert marked.line == 2


def test_two_marks(read):
    (block,) = read('- in a list\n\n  <!--pytest.mark.raises("E")-->\n  <!--pytest.mark.timeout(5)-->\n  ' + INCLUDE.replace("\n", "\n  "))
    assert (block.raises, block.timeout, block.line) == ("E", 5, 5)


BODY = '--8<-- "ops/a/short.py"'
REFUSED = [  # a page from its third line on, and what is said of that line
    (f"``` python\n{BODY}\n```", "nothing would run ```` python`"),
    (f"```python \n{BODY}\n```", "nothing would run ````python `"),
    (f"```py\n{BODY}\n```", "nothing would run ````py`"),
    (f"```python3\n{BODY}\n```", "nothing would run ````python3`"),
    (f"```Python\n{BODY}\n```", "nothing would run ````Python`"),
    ("```pycon\n>>> 1\n```", "nothing would run ````pycon`"),
    (f"```{{.python}}\n{BODY}\n```", "nothing would run ````{.python}`"),
    (f'```{{ .python title="a.py" }}\n{BODY}\n```', "nothing would run ````{ .python"),
    (f'```python title="a.py"\n{BODY}\n```', 'nothing would run ````python title="a.py"`'),
    (f"~~~python\n{BODY}\n~~~", "nothing would run `~~~python`"),
    ("~~~\nx\n~~~", "nothing would run `~~~`"),
    ("```python\nx = 1\n```", "nothing would run ````python`"),
    (f"```python\n{BODY}\n{BODY}\n```", "nothing would run ````python`"),
    (f"```python\n{BODY}\nx = 1\n```", "nothing would run ````python`"),
    (f"```python\n\n{BODY}\n```", "nothing would run ````python`"),
    ('```python\n--8<-- "ops/a/section.py:part"\n```', "nothing would run ````python`"),
    ("```python\n--8<-- 'ops/a/short.py'\n```", "nothing would run ````python`"),
    (f"> ```python\n> {BODY}\n> ```", "nothing would run ````python`"),
    ("```\nx\n```", "name the language"),
    ("```console\n$ ls\n```", "````console` is none of bash, "),
    ("``` bash\nls\n```", "```` bash` is none of bash, "),
    ("```text\nx\n", "````text` has no end"),
]


@pytest.mark.parametrize(("fence", "message"), REFUSED)
def test_fence_that_would_not_be_run(read, fence, message):
    with pytest.raises(PageError) as caught:
        read(f"{INCLUDE}\n{fence}\n")
    assert str(caught.value).startswith("docs/ops/a.md:5: ") and message in str(caught.value)


def test_a_block_inside_another(read):
    with pytest.raises(PageError, match=r"^docs/ops/a\.md:2: a Python block inside another block"):
        read(f"````text\n{INCLUDE}````\n")


@pytest.mark.parametrize(
    ("page", "message"),
    [
        (INCLUDE.replace("short", "gone"), "2: snippets/ops/a/gone.py does not exist"),
        (INCLUDE.replace("short", "ticks"), "2: a line of snippets/ops/a/ticks.py begins with ```"),
        (INCLUDE.replace("short", "include"), "2: a line of snippets/ops/a/include.py begins with"),
        ('```text\n--8<-- "ops/a/short.py"\n```\n', "2: an include of code stands in a Python block of its own"),
        ('--8<-- "ops/a/short.py"\n', "1: an include of code stands in a Python block of its own"),
        ("--8<--\nops/a/short.py\n--8<--\n", "1: an include of code"),
    ],
)
def test_include(read, page, message):
    with pytest.raises(PageError) as caught:
        read(page)
    assert str(caught.value).startswith(f"docs/ops/a.md:{message}")


def test_an_include_of_words_is_not_refused(read):
    assert read('```bash\n--8<-- "run.sh"\n```\n') == []


BAD_MARKS = [
    "pytest.mark.vary",
    "pytest.mark.skip",
    'pytest.mark.skip(reason="later")',
    'pytest.mark.skip(reason="later", until="soon")',
    'pytest.mark.skip(reason="later", until="2026-02-40")',
    "pytest.mark.raises",
    "pytest.mark.raises(RuntimeError)",
    "pytest.mark.tolerance(0.1)",
    'pytest.mark.tolerance(rel="much")',
    "pytest.mark.tolerance(relative=0.1)",
    "pytest.mark.timeout(-)",
    "pytest.mark.varies()()",
    "pytest.marks.varies",
    "pytest mark varies",
    "pytest-codeblocks:cont",
    "pytest-codeblocks:skip",
    "pytest.mark.skipif(True, reason='')",
    "pytest.mark.varies, pytest.mark.timeout(3)",
]


@pytest.mark.parametrize("mark", BAD_MARKS)
def test_unknown_mark(read, mark):
    with pytest.raises(PageError) as caught:
        read(f"# A\n\n{INCLUDE}\n<!--{mark}-->\n{INCLUDE}")
    assert str(caught.value).startswith(("docs/ops/a.md:7: ", "docs/ops/a.md:8: "))


@pytest.mark.parametrize(
    "first", ["<!--pytest-codeblocks:skipfile-->\n", "<!--pytest.mark.varies-->\n\n", "<!--pytest.mark.varies-->\ntext\n"]
)
def test_a_mark_that_does_not_stand_above_its_block(read, first):
    with pytest.raises(PageError, match=r"^docs/ops/a\.md:1: "):
        read(first + INCLUDE)


def test_a_mark_above_another_block(read):
    with pytest.raises(PageError, match=r"^docs/ops/a\.md:1: "):
        read("<!--pytest.mark.varies-->\n```bash\nls\n```\n" + INCLUDE)


@pytest.mark.parametrize("code", ["raises(open({!r}, 'w').write('x'))", "timeout(__import__('os').mkdir({!r}))", "varies[open({!r}, 'w')]"])
def test_a_mark_is_never_evaluated(read, tmp_path, code):
    touched = str(tmp_path / "touched")
    with pytest.raises(PageError):
        read(f"<!--pytest.mark.{code.format(touched)}-->\n{INCLUDE}")
    assert not Path(touched).exists()


def test_an_exemption_ends(read):
    with pytest.raises(PageError, match=r"^docs/ops/a\.md:2: the exemption from running ended on 2020-01-31"):
        read(f'<!--pytest.mark.skip(reason="later", until="2020-01-31")-->\n{INCLUDE}')
