"""A block on the page: code, what it printed and drew, and a notice where that is missing or out of date."""

import logging
import re
from html import unescape
from urllib.parse import unquote

import pytest
from markdown import Markdown
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from torch_notes import results
from torch_notes.results import Result
from torch_notes.run import Figure

TEXTS = '<text x="1">loss &lt; 1</text><text x="2">0.5</text>'
SVG = f'<svg viewBox="0 0 300 150">{TEXTS}<path style="font: 10px \'DejaVu Sans\'" d="M 0 #"/></svg>'
PHOTO = '<svg viewBox="0 0 300 150"><image href="data:image/png;base64,AA"/></svg>'
CODE = "x = 1\n\nif x < 2:\n    print(`x`)\n"
FENCE = '```python\n--8<-- "ops/a/quick.py"\n```\n'


@pytest.fixture(autouse=True)
def tree(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    snippet = tmp_path / "snippets" / "ops" / "a" / "quick.py"
    snippet.parent.mkdir(parents=True)
    snippet.write_text(CODE, "utf-8")
    return tmp_path


def record(**facts):
    results.save(results.Path("results"), "ops/a/quick.py", Result(results.digest(CODE), **facts))


def render(page: str) -> str:
    settings = {"pymdownx.snippets": {"base_path": ["snippets"], "check_paths": True}, "pymdownx.highlight": {"pygments_lang_class": True}}
    extensions = ["md_in_html", "admonition", "pymdownx.highlight", "pymdownx.superfences", "pymdownx.snippets", "torch_notes.example"]
    return Markdown(extensions=extensions, extension_configs=settings).convert(page)


def code(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", re.search(r"<code>(.*?)</code></pre>", html, re.S)[1]))


def printed(html: str, kind: str = "output") -> list[str]:
    return [unescape(text) for text in re.findall(rf'<pre class="example-{kind}"[^>]*><samp>(.*?)</samp></pre>', html, re.S)]


def test_code_then_output_then_figures_then_error():
    record(stdout="1\n2\n", figures=[Figure(SVG, ""), Figure(SVG, "")], error="ValueError: no")
    html = render(f"text\n\n{FENCE}\nmore\n")
    order = [html.index(part) for part in ("<p>text", "<code>", "1\n2</samp>", "<img", "ValueError: no</samp>", "<p>more")]
    assert order == sorted(order) and html.count("<img") == 2 and html.count('class="example"') == 1
    assert code(html) == CODE


def test_a_block_that_prints_nothing_has_nothing_below_it():
    record()
    html = render(FENCE)
    assert code(html) == CODE and "example" not in html


def test_the_copy_button_finds_the_code_only():
    record(stdout="1\n")
    assert render(FENCE).count("<code") == 1


def test_numbers_are_not_searched_and_messages_are():
    record(stdout="1\n")
    assert '<div class="example" data-search-exclude>' in render(FENCE)
    record(stdout="1\n", error="ValueError: no")
    assert '<div class="example">' in render(FENCE)


OUTPUTS = [
    "<b>bold</b> & &amp; &lt;\n",
    "```python\nx\n```\n",
    "`x` **y** _z_ $a$ [l](m)\n",
    '--8<-- "ops/a/quick.py"\n',
    "a\tb\n\tc\n",
    "    indented\n\n\n# no heading\n\n- no list\n",
    "</samp></pre></div><script>alert(1)</script>\n",
    "torch-notes-example ops/a/quick.py \n",
    "{ #id } ::: !!! note\n",
    "zero \u200b width, 中文, emoji 😀\n",
]


@pytest.mark.parametrize("stdout", OUTPUTS)
@pytest.mark.parametrize("page", [FENCE, "- item\n\n" + "".join(f"    {line}\n" for line in FENCE.splitlines())], ids=["plain", "listed"])
def test_an_output_is_shown_as_it_is(stdout, page):
    record(stdout=stdout, error=stdout)
    html = render(page)
    assert printed(html) == printed(html, "error") == [stdout.rstrip("\n")]
    assert "<script" not in html and code(html) == CODE and html.count("<pre") == 3


def test_control_characters_do_no_harm():
    record(stdout="\x02wzxhzdk:0\x03 \x1b[31mred\x1b[0m\n")  # the first is Python-Markdown's own placeholder
    assert printed(render(FENCE)) == ["\ufffdwzxhzdk:0\ufffd \ufffd[31mred\ufffd[0m"]


def test_in_a_list():
    record(stdout="1\n")
    listed = "".join(f"    {line}\n" for line in ["<!--pytest.mark.varies-->", *FENCE.splitlines()])
    html = render(f"1.  one\n\n{listed}\n    two\n\n2.  three\n")
    assert re.search(r"<ol>.*one.*</code>.*<samp>1</samp>.*two.*</li>\s*<li>.*three.*</ol>", html, re.S)
    assert "<p><div" not in html and "</div></p>" not in html
    assert code(html) == CODE


def test_in_an_admonition():
    record(stdout="1\n")
    html = render('!!! note "title"\n\n' + "".join(f"    {line}\n" for line in FENCE.splitlines()))
    assert re.search(r'<div class="admonition note">.*</code>.*<samp>1</samp>.*</div>', html, re.S)


def test_the_same_block_twice():
    record(stdout="1\n")
    assert printed(render(f"{FENCE}\n{FENCE}")) == ["1", "1"]


def test_marks_are_not_for_readers():
    record(stdout="1\n", error="E: x")
    html = render(f'before\n\n<!--pytest.mark.raises("E")-->\n<!-- pytest.mark.timeout(3) -->\n{FENCE}\n<!-- a comment -->\n')
    assert "pytest" not in html and "torch-notes" not in html and "<!-- a comment -->" in html


def test_a_block_that_varies_says_so():
    record(stdout="1\n")
    assert "略有不同" in render(f"<!--pytest.mark.varies-->\n{FENCE}")
    assert "略有不同" not in render(f"<!--pytest.mark.tolerance(rel=1e-3)-->\n{FENCE}")


@pytest.mark.parametrize("arguments", ['reason="needs (two) GPUs", until="2999-01-31"', "until='2999-01-31', reason='needs (two) GPUs'"])
def test_a_block_that_is_not_run_says_why(arguments, caplog):
    html = render(f"<!--pytest.mark.skip({arguments})-->\n{FENCE}")
    assert "没有运行：needs (two) GPUs" in html and code(html) == CODE and not caplog.records


def test_standins_are_named():
    record(stdout="1\n", standins=["bert-base-uncased", "MNIST"])
    assert "bert-base-uncased、MNIST 是离线替身" in render(FENCE)


def test_figure():
    record(figures=[Figure(SVG, "")])
    tag = re.search(r"<img ([^>]*)>", render(FENCE))[1]
    assert 'class="example-figure"' in tag and 'width="400" height="200"' in tag
    assert 'alt="图：loss &lt; 1"' in tag  # titles and labels, no numbers
    source = re.search(r"src='([^']*)'", tag)[1]
    assert "#" not in source and unquote(source) == f"data:image/svg+xml,{SVG}"


def test_a_picture_is_not_inverted_on_a_dark_page():
    record(figures=[Figure(PHOTO, "")])
    assert 'class="example-photo"' in render(FENCE)


def bad_result():
    record(stdout="1\n")
    results.Path("results/ops/a.yml").write_text("quick: [\n", "utf-8")


def stale():
    record(stdout="old output\n")
    results.Path("snippets/ops/a/quick.py").write_text("x = 2\n", "utf-8")


NOTICES = {
    "no recorded result. Run `make results PAGE=docs/ops/a.md`": lambda: None,
    "its result is stale: the code has changed. Run `make results PAGE=docs/ops/a.md`": stale,
    "results/ops/a.yml: cannot be read": bad_result,
    "snippets/ops/a/quick.py does not exist": lambda: results.Path("snippets/ops/a/quick.py").unlink(),
}


@pytest.fixture
def site(tree):
    """Builds a site of one page, and returns that page."""
    (tree / "docs" / "ops").mkdir(parents=True)
    (tree / "docs" / "index.md").write_text("# Home\n", "utf-8")
    (tree / "docs" / "ops" / "a.md").write_text(f"# A\n\ntext\n\n<!--pytest.mark.varies-->\n{FENCE}", "utf-8")
    (tree / "mkdocs.yml").write_text(
        "site_name: test\nsite_url: ''\nuse_directory_urls: false\nplugins: []\nmarkdown_extensions:\n  pymdownx.superfences:\n"
        "  pymdownx.snippets: {base_path: [snippets], check_paths: true}\n  torch_notes.example: {strict: !ENV [EXAMPLE_STRICT, false]}\n",
        "utf-8",
    )

    def site(strict: bool) -> str:
        build(load_config("mkdocs.yml", strict=strict))
        return (tree / "site" / "ops" / "a.html").read_text("utf-8")

    return site


@pytest.mark.parametrize("message", NOTICES)
def test_what_is_wrong_with_a_result_is_on_the_page_and_fails_a_strict_build(site, caplog, message):
    NOTICES[message]()
    with caplog.at_level(logging.WARNING):
        html = site(strict=False)
    assert '<div class="admonition failure">' in html and "old output" not in html
    assert [record.getMessage() for record in caplog.records if "docs/ops/a.md:6: ops/a/quick.py: " + message in record.getMessage()]
    with pytest.raises(Abort):
        site(strict=True)


def test_a_good_result_passes_the_strict_build(site):
    record(stdout="1\n")
    assert printed(site(strict=True)) == ["1"]


def test_a_builder_that_does_not_count_warnings_is_stopped(site, monkeypatch):
    monkeypatch.setenv("EXAMPLE_STRICT", "true")
    with pytest.raises(ValueError, match=r"docs/ops/a\.md:6: ops/a/quick\.py: no recorded result"):
        site(strict=False)


def test_a_result_that_has_come_is_seen_by_the_next_build(site):
    assert "admonition failure" in site(strict=False)
    record(stdout="1\n")
    assert "admonition failure" not in site(strict=False)
