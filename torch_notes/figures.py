"""A matplotlib backend for runs: `plt.show()` writes each open figure as SVG and as text, then closes it.

Chosen by ``MPLBACKEND=module://torch_notes.figures``, so a snippet knows nothing of it. The SVG has the
same bytes on every run; the text says *what was drawn* and is what a test compares, because slightly
different data changes an SVG's colours and token counts, and the same picture can be written in two ways.
"""

from __future__ import annotations

import base64
import io
import os
import re
import sys
from pathlib import Path

import numpy as np
from matplotlib import pyplot, rcParams
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg as FigureCanvas  # noqa: F401  a backend needs one
from matplotlib.figure import Figure
from PIL import Image

# No random ids, text as text, no background: one file suits a light and a dark page.
STYLE = {
    "svg.hashsalt": "torch-notes",
    "svg.fonttype": "none",
    "svg.image_inline": True,
    "image.interpolation": "none",  # the picture's own pixels, not those of a screen: a tenth of the bytes
    "figure.figsize": (5.4, 3.2),
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "legend.framealpha": 0.0,
    "figure.constrained_layout.use": True,
    "path.simplify_threshold": 0.4,
}
SAVE = {"bbox_inches": "tight", "metadata": {"Date": None, "Creator": None}}
SAMPLES = 12  # points of a line that are written down, besides its mean and spread

rcParams.update(STYLE)


def show(*_: object, **__: object) -> None:
    for number in pyplot.get_fignums():
        figure = pyplot.figure(number)
        picture = svg(figure)  # first: tick labels have no text until they are drawn
        _keep(picture, describe(figure))
    pyplot.close("all")


def _keep(picture: str, drawn: str) -> None:
    """In a notebook as the cell's output, else in the folder of the run."""
    if "IPython" in sys.modules and sys.modules["IPython"].get_ipython() is not None:
        sys.modules["IPython"].display.display({"image/svg+xml": picture, "text/plain": drawn}, raw=True)
        return
    folder = Path(os.environ["TORCH_NOTES_RUN"], "figures")
    path = folder / f"{len(list(folder.glob('*.svg'))) + 1}.svg"
    path.with_suffix(".txt").write_text(drawn, "utf-8")
    path.write_text(picture, "utf-8")


def svg(figure: Figure) -> str:
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", **SAVE)
    return tidy_svg(buffer.getvalue())


def _small_png(found: re.Match[str]) -> str:
    """An embedded picture without what it does not use: its opacity, and its colours if it has none. Loses no pixel."""
    picture = Image.open(io.BytesIO(base64.b64decode(found[1])))
    if picture.getextrema()[-1] == (255, 255):  # no transparent pixel
        picture = picture.convert("RGB")
        red, green, blue = picture.split()
        if red.tobytes() == green.tobytes() == blue.tobytes():
            picture = red
    buffer = io.BytesIO()
    picture.save(buffer, "png", optimize=True)
    return f"data:image/png;base64,{base64.b64encode(buffer.getvalue()).decode()}"


def tidy_svg(text: str) -> str:
    """Without comments and metadata; two decimals in coordinates (never in text), so that a processor's last bits do not show."""
    text = re.sub(r"<!--.*?-->\s*|<metadata>.*?</metadata>\s*", "", text[text.index("<svg") :], flags=re.S)
    text = re.sub(r"data:image/png;base64,([^\"]+)", _small_png, text)
    return re.sub(r"<(?!image)[^>]*>", lambda tag: re.sub(r"(\d\.\d\d)\d+", r"\1", tag[0]), text)


def describe(figure: Figure) -> str:
    """What a figure shows, one line for each thing drawn: axes, lines, bars, points, images, texts."""
    lines = [f"text {text.get_text()!r}" for text in figure.texts if text.get_text()]  # suptitle and its like
    for axes in figure.axes:
        lines += _describe_axes(axes)
    return "\n".join(lines) + "\n"


def _describe_axes(axes: Axes) -> list[str]:
    words = [f"{name} {text!r}" for name, text in (("title", axes.get_title()), ("x", axes.get_xlabel()), ("y", axes.get_ylabel())) if text]
    scales = [f"{name}-scale {scale}" for name, scale in (("x", axes.get_xscale()), ("y", axes.get_yscale())) if scale != "linear"]
    lines = [" ".join(["axes", *words, *scales, f"x-limits {_numbers(axes.get_xlim())}", f"y-limits {_numbers(axes.get_ylim())}"])]
    if ticks := [t.get_text() for t in axes.get_xticklabels() + axes.get_yticklabels() if re.search(r"[^\d\W]", t.get_text())]:
        lines.append(f"  ticks {' '.join(ticks)}")
    for line in axes.lines:
        lines.append(f"  line {_label(line)}{_series(line.get_xdata(orig=False), 'x')} {_series(line.get_ydata(orig=False), 'y')}")
    for patch in axes.patches:
        box = patch.get_extents().transformed(axes.transData.inverted()).bounds
        lines.append(f"  {type(patch).__name__.lower()} {_label(patch)}{_numbers(box)}")
    for points in axes.collections:
        offsets = np.ma.filled(points.get_offsets(), np.nan)
        if len(offsets) < 2 and points.get_paths():  # an area or a set of lines: its corners instead
            offsets = np.concatenate([path.vertices for path in points.get_paths()])
        lines.append(f"  {type(points).__name__} {_label(points)}{_series(offsets[:, 0], 'x')} {_series(offsets[:, 1], 'y')}")
        if (values := points.get_array()) is not None:
            lines.append(f"    values {_series(values, 'v')}")
    for image in axes.images:
        values = np.asarray(image.get_array(), dtype=float)
        lines.append(f"  image {'×'.join(map(str, values.shape))} {_series(values, 'v')}")
    for text in axes.texts:
        if text.get_text():
            lines.append(f"  text {text.get_text()!r} at {_numbers(text.get_unitless_position())}")
    return lines


def _label(artist) -> str:
    label = str(artist.get_label())
    return "" if label.startswith("_") or not label else f"{label!r} "


def _series(values, name: str) -> str:
    """Its length, mean, spread and a few samples: a change anywhere shows in at least one of them."""
    values = np.asarray(values, dtype=float).ravel()
    if not values.size:
        return f"{name}[0]"
    samples = values[np.linspace(0, values.size - 1, min(values.size, SAMPLES)).round().astype(int)]
    finite = values[np.isfinite(values)]
    summary = f" mean {finite.mean():.4g} std {finite.std():.4g}" if finite.size > SAMPLES else ""
    return f"{name}[{values.size}]{summary} {_numbers(samples)}"


def _numbers(values) -> str:
    # adding 0.0 makes -0.0 an ordinary zero; with fewer digits 1234.5 would look like a whole number, which has no tolerance
    return " ".join(f"{round(float(v), 10) + 0.0:.6g}" for v in values)
