"""A figure is compared by what was drawn: each kind of change is seen, noise is not."""

import inspect

import numpy as np
import pytest
from matplotlib import pyplot as plt

from torch_notes import figures, run
from torch_notes.compare import FIGURE, difference

X = np.linspace(0, 7, 200)


@pytest.fixture(autouse=True)
def no_figure_left():
    yield
    plt.close("all")


def draw(**changed):
    """One of everything that pages draw."""
    part = {
        "point": 0.0, "noise": 0.0, "lines": 2, "horizontal": 0.7, "label": "train", "title": "loss", "x_label": "step", "limit": 5.0,
        "scale": "linear", "suptitle": "all", "below": "steps", "block": 0.0, "bar": 3.0, "dot": 1.0, "colour": 1.0, "text": "best",
        "text_at": 2.0, "area": 0.5, "day": "2026-01-02", "word": "cat",
    } | changed  # fmt: skip
    figure, axes = plt.subplots(2, 3)
    figure.suptitle(part["suptitle"])
    figure.supxlabel(part["below"])
    (a, b, c), (d, e, f) = axes
    y = np.sin(X) * (1 + part["noise"])
    y[117] += part["point"]
    for number in range(part["lines"]):
        a.plot(X, y + number, label=part["label"] if number == 0 else "valid")
    a.axhline(part["horizontal"])
    a.set(title=part["title"], xlabel=part["x_label"], xlim=(0.1, part["limit"]), yscale=part["scale"])
    a.legend()
    picture = np.arange(28.0 * 28).reshape(28, 28) * (1 + part["noise"])
    picture[10:14, 3:7] += part["block"]
    b.imshow(picture)
    c.bar(["a", "b"], [1, part["bar"]])
    d.scatter([1, 2, 3], [1, part["dot"], 2 + part["noise"]], c=[1, part["colour"], 3])
    e.text(part["text_at"], 1, part["text"])
    e.fill_between([1, 2, 3], [0, part["area"], 0], 1)
    f.plot(np.array(["2026-01-01", part["day"], "2026-01-09"], dtype="datetime64[D]"), [1, 2, 3])
    e.set_xticks([1, 2], ["dog", part["word"]])
    return figure


def drawn(**changed) -> str:
    figure = draw(**changed)
    figures.svg(figure)
    return figures.describe(figure)


@pytest.fixture(scope="module")
def before():
    return drawn()


CHANGES = {
    "point": 0.5, "lines": 3, "horizontal": 0.8, "label": "training", "title": "loss!", "x_label": "epoch", "limit": 5.5, "scale": "log",
    "suptitle": "two", "below": "epochs", "block": 200.0, "bar": 3.1, "dot": 1.1, "colour": 1.2, "text": "worst", "text_at": 2.1,
    "area": 0.6, "day": "2026-01-03", "word": "cow",
}  # fmt: skip


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_seen(before, what):
    assert difference(before, drawn(**{what: CHANGES[what]}), FIGURE)


def test_noise_is_not(before):
    noisy = drawn(noise=1e-6)
    assert noisy != before or drawn(noise=1e-5) != before  # the noise reached the text
    assert difference(before, noisy, FIGURE) == ""


def test_noise_in_large_values_is_not():
    """1234.5 ± noise, with few digits, is 1234 or 1235: whole numbers, which must agree exactly."""
    texts = []
    for noise in -1e-6, 1e-6:
        plt.figure()
        plt.plot([1234.5 * (1 + noise), 99999.5 * (1 + noise)])
        texts.append(figures.describe(plt.gcf()))
    assert texts[0] != texts[1] and difference(*texts, FIGURE) == ""


def test_an_image_that_is_turned_is_seen():
    texts = []
    for picture in np.eye(28)[:14], np.eye(28)[:14, ::-1]:
        plt.figure()
        plt.imshow(picture)
        texts.append(figures.describe(plt.gcf()))
    assert difference(*texts, FIGURE)


@pytest.mark.parametrize(
    "values", [[], [np.nan, 1.0], [True, False], np.ma.masked_invalid([1, np.nan]), ["a", "b"], [1e300, -np.inf]], ids=str
)
def test_odd_values_can_be_described(values):
    plt.plot(range(len(values)), values)
    assert f"y[{len(values)}]" in figures.describe(plt.gcf())


CHARTS = {
    "pie": lambda: plt.pie([1, 2], labels=["a", "b"]),
    "hist": lambda: plt.hist([1, 2, 2]),
    "contour": lambda: plt.contour(np.eye(4)),
    "pcolormesh": lambda: plt.pcolormesh(np.eye(4)),
    "errorbar": lambda: plt.errorbar([1, 2], [1, 2], yerr=0.1),
    "boxplot": lambda: plt.boxplot([1, 2, 3]),
    "quiver": lambda: plt.quiver([1], [1], [1], [1]),
    "photo": lambda: plt.imshow(np.ones((4, 4, 3))),
    "hlines": lambda: plt.hlines([1, 2], 0, 1),
    "colorbar": lambda: plt.colorbar(plt.imshow(np.eye(3))),
    "empty scatter": lambda: plt.scatter([], []),
    "annotate": lambda: plt.annotate("here", (0, 0), (1, 1), arrowprops={}),
    "text at a word": lambda: (plt.bar(["a", "b"], [1, 2]), plt.text("b", 2, "two")),
    "polar": lambda: plt.polar([0, 1], [1, 2]),
}


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_other_charts_can_be_described(chart):
    chart()
    figures.svg(plt.gcf())
    assert len(figures.describe(plt.gcf()).splitlines()) > 1


def test_the_same_bytes_in_two_processes():
    code = "import matplotlib.pyplot as plt, numpy as np\nX = np.linspace(0, 7, 200)\n"
    code += inspect.getsource(draw) + "draw()\nplt.show()\nassert not plt.get_fignums()"
    first, second = (run.run(code, "a.py", run.spawn(run.environment() | {"PYTHONHASHSEED": seed})) for seed in "12")
    assert not first.error, first.error
    assert len(first.figures) == 1 and first.figures == second.figures


def test_the_svg_suits_any_page():
    svg = figures.svg(draw())
    assert svg.startswith("<svg") and "<!--" not in svg and "<metadata" not in svg
    assert ">train</text>" in svg  # text as text
    assert "http" not in svg.replace("http://www.w3.org/", "")


def test_coordinates_lose_digits_and_text_does_not():
    assert figures.tidy_svg('<?xml?><svg><path d="M 1.23456 7.8"/><text x="0.125">0.98765</text>') == (
        '<svg><path d="M 1.23 7.8"/><text x="0.12">0.98765</text>'
    )
