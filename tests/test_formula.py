"""Formulas are MathML when the page is built; what cannot be read is named."""

import pytest
from markdown import Markdown

SETTINGS = {"pymdownx.arithmatex": {"generic": True}, "pymdownx.superfences": {"disable_indented_code_blocks": True}}


def render(text: str) -> str:
    extensions = ["tables", "attr_list", "pymdownx.arithmatex", "pymdownx.superfences", "torch_notes.formula"]
    return Markdown(extensions=extensions, extension_configs=SETTINGS).convert(text)


def test_in_a_line():
    html = render(r"前 $x^2$ 后")
    assert '<span class="formula formula-inline"><math' in html and 'display="inline"' in html
    assert "<msup><mi>x</mi><mn>2</mn></msup>" in html


@pytest.mark.parametrize("text", ["$$\n\\frac{a}{b}\n$$", r"$$\frac{a}{b}$$", "\\[\n\\frac{a}{b}\n\\]"])
def test_in_a_block(text):
    html = render(text)
    assert '<div class="formula formula-block" tabindex="0"><math' in html and 'display="block"' in html
    assert "<mfrac>" in html


@pytest.mark.parametrize(
    "text", ["# 标题 $x$ { #top }", "| $x$ | b |\n| --- | --- |\n| 1 | $x$ |", "- 一\n\n    $$\n    x\n    $$", "**粗 $x$**"]
)
def test_wherever_it_stands(text):
    html = render(text)
    assert html.count("<math") == text.count("x") and "<mi>x</mi>" in html
    assert r"\(" not in html and r"\[" not in html and "$" not in html and "arithmatex" not in html


@pytest.mark.parametrize("form", ["${}$", "$$\n{}\n$$"])
def test_signs_that_html_has_too(form):
    assert "<mi>a</mi><mo>&#x0003C;</mo><mi>b</mi>" in render(form.format("a<b"))
    assert "<mi>a</mi><mo>&#x0003E;</mo><mi>b</mi>" in render(form.format("a>b"))
    matrix = render(form.format(r"\begin{pmatrix}1&2\\3&4\end{pmatrix}"))
    assert matrix.count("<mtr>") == 2 and matrix.count("<mtd>") == 4 and "amp" not in matrix


@pytest.mark.parametrize("text", ["`$x$`", "```text\n$x$\n$$y$$\n```", r"\$5 和 \$6", "5$ 或 6$", r"`\(x\)`"])
def test_what_is_no_formula(text):
    assert "<math" not in render(text)


def test_code_spans_beside_a_formula():
    html = render("`$HOME` 和 $x$ 和 `$y$`")
    assert html.count("<math") == 1 and "<code>$HOME</code>" in html and "<code>$y$</code>" in html


@pytest.mark.parametrize("latex", [r"\frac{a}{", r"\begin{aligned}a&=b\end{aligned}", r"\nosuch{a}", r"\left( x"])
@pytest.mark.parametrize("form", ["${}$", "$$\n{}\n$$"])
def test_what_cannot_be_read_is_named(caplog, latex, form):
    html = render(form.format(latex))
    assert [record.name for record in caplog.records] == ["mkdocs.torch_notes"]  # fails a strict build
    assert f"cannot read the formula {latex}: " in caplog.text
    assert "<math" not in html and "<code>" in html


def test_what_can_be_read_is_not(caplog):
    render(r"$\mathrm{softmax}\left(\frac{QK^\top}{\sqrt{d_k}}\right)V \in \mathbb{R}^{n \times d}$")
    render(r"$\operatorname{argmax}_i \hat{y}_i$ $\text{中文}$ $\mathcal{L} = -\sum_{i=1}^{n} \log p_\theta(x_i)$")
    assert not caplog.records
