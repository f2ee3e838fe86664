"""Script → executed notebook → page."""

import json
import time
from pathlib import Path

import pytest

from tests import hub
from torch_notes import notebook, run
from torch_notes.notebook import BadNotebook

ENVIRONMENT = run.environment(base=hub.environment(run.ROOT / ".cache" / "hub", 1, 2))  # nothing here talks to the hub
SCRIPT = """\
# ---
# title: 手写数字
# tags:
#   - MNIST
# ---

# %% [markdown]
# # 手写数字 { #digits }
#
# 一句话，`code`，$x$。

# %%
import os
import sys

import matplotlib.pyplot as plt

# a comment
print("one")
print("two <b> `tick`")
print("not for readers", file=sys.stderr)
print(os.listdir())

# %% [markdown]
# ## 曲线 { #curve }

# %%
plt.plot([1, 2, 3], label="loss")
plt.legend()
plt.show()

# %% tags=["varies"]
import time
print("took", time.perf_counter())

# %% tags=["tolerance"]
0.123456789
"""


@pytest.fixture(scope="module")
def script(tmp_path_factory) -> Path:
    script = tmp_path_factory.mktemp("scripts") / "digits.py"
    script.write_text(SCRIPT, "utf-8")
    return script


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    data = tmp_path_factory.mktemp("data")
    (data / "MNIST").mkdir()
    return data


@pytest.fixture(scope="module")
def executed(script, data):
    return notebook.execute(script, ENVIRONMENT, data)


@pytest.fixture
def copy(executed):
    """A notebook that a test may change."""
    return json.loads(json.dumps(executed))


def cell(made, text: str):
    return next(cell for cell in made["cells"] if text in notebook.source(cell))


def figure(made):
    (output,) = cell(made, "plt.plot")["outputs"]
    return output["data"]


def run_script(tmp_path: Path, code: str, **options):
    script = tmp_path / "bad.py"
    script.write_text(code, "utf-8")
    return notebook.execute(script, ENVIRONMENT, **options)


def test_cells_and_what_they_did(executed):
    kinds = [cell["cell_type"] for cell in executed["cells"]]
    assert kinds == ["raw", "markdown", "code", "markdown", "code", "code", "code"]
    (printed,) = cell(executed, "import os")["outputs"]
    assert "".join(printed["text"]) == "one\ntwo <b> `tick`\n['data']\n"  # a folder of its own
    assert "".join(figure(executed)["image/svg+xml"]).startswith("<svg") and "'loss'" in "".join(figure(executed)["text/plain"])


def test_twice_gives_the_same_bytes(tmp_path, script, data, executed):
    again = notebook.execute(script, ENVIRONMENT, data)
    clock = cell(again, "took")["outputs"][0]
    assert clock != cell(executed, "took")["outputs"][0] and notebook.difference(executed, again) == ""
    clock["text"] = cell(executed, "took")["outputs"][0]["text"]
    for name, made in ("a", executed), ("b", again):
        notebook.write(made, tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert notebook.read(tmp_path / "a") == executed


def test_the_format_is_what_others_read(tmp_path, executed):
    import nbformat

    notebook.write(executed, tmp_path / "a.ipynb")
    nbformat.validate(nbformat.read(tmp_path / "a.ipynb", as_version=4))
    assert "损" not in SCRIPT and "手写数字" in (tmp_path / "a.ipynb").read_text("utf-8")  # a diff that can be read


def test_page(executed):
    page = notebook.to_markdown(executed)
    assert page.startswith("---\ntitle: 手写数字\ntags:\n  - MNIST\n---\n\n# 手写数字 { #digits }\n\n一句话，`code`，$x$。\n")
    assert "```python\nimport os\nimport sys\n\nimport matplotlib" in page and "# %%" not in page
    assert "<samp>one\ntwo &lt;b&gt; &#96;tick&#96;\n" in page and page.count("not for readers") == 1  # in the code
    assert page.index("plt.plot") < page.index("<img ") < page.index("took")
    assert page.count("略有不同") == 1
    assert page.count('class="example"') == 4 and page.count("```python") == 4


def test_standins_are_named_once_below_the_first_output(copy):
    copy["metadata"]["standins"] = ["MNIST"]
    page = notebook.to_markdown(copy)
    assert page.count("MNIST 是离线替身") == 1 and page.index("['data']") < page.index("离线替身") < page.index("plt.plot")


def test_a_stand_in_that_was_read_is_recorded(tmp_path):
    made = run_script(
        tmp_path, "# %%\nimport os\nopen(os.path.join(os.environ['TORCH_NOTES_RUN'], 'standins'), 'w').write('b\\na\\nb\\n')\n"
    )
    assert made["metadata"]["standins"] == ["a", "b"]


def test_a_failing_cell_is_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadNotebook, match=r"^bad\.py:9: ZeroDivisionError: division by zero$"):
        run_script(tmp_path, "# %%\nx = 0\n\n# %% [markdown]\n# text\n# x = 1\n\n# %%\nx = 1\n1 / 0\n\n# %%\nx = 1\n")


def test_a_figure_that_cannot_be_drawn_is_named(tmp_path):
    code = "# %%\nimport matplotlib.pyplot as plt\n\n# %%\nplt.title(r'$\\frac{$')\nplt.show()\n"
    with pytest.raises(BadNotebook, match=r"bad\.py:5: "):
        run_script(tmp_path, code)


def test_a_cell_that_takes_too_long_is_named(tmp_path):
    began = time.monotonic()
    with pytest.raises(BadNotebook, match=r"bad\.py:5: .*timed out"):
        run_script(tmp_path, "# %%\nimport time\n\n# %%\nwhile True: time.sleep(0.1)\n", timeout=2)
    assert time.monotonic() - began < 30


def test_a_kernel_that_dies_is_named(tmp_path):
    with pytest.raises(BadNotebook, match=r"bad\.py:2: .*died"):
        run_script(tmp_path, "# %%\nimport os; os.abort()\n")


def test_network_is_refused(tmp_path):
    with pytest.raises(BadNotebook, match=r"bad\.py:2: OSError: this block tried to reach 192\.0\.2\.1:80"):
        run_script(tmp_path, "# %%\nimport socket\nsocket.create_connection(('192.0.2.1', 80))\n")


@pytest.mark.parametrize("content", ["<<<<<<< HEAD\n", "", "[]", "3", "{}", '{"cells": 3, "metadata": {}}', '{"cells": []}'])
def test_what_is_no_notebook_is_named(tmp_path, monkeypatch, content):
    monkeypatch.chdir(tmp_path)
    Path("a.ipynb").write_text(content, "utf-8")
    with pytest.raises(BadNotebook, match=r"^a\.ipynb: is not a notebook \(.*\)\. Delete it and run `make results PAGE=a\.ipynb`$"):
        notebook.read(Path("a.ipynb"))


def test_stale(script, executed, tmp_path):
    assert not notebook.is_stale(executed, script)
    changed = tmp_path / "digits.py"
    changed.write_text(SCRIPT.replace('"one"', '"ONE"'), "utf-8")
    assert notebook.is_stale(executed, changed)


def changed_source(made):
    cell(made, "plt.plot")["source"] = "plt.plot([1])"


def changed_print(made):
    cell(made, "import os")["outputs"][0]["text"] = "one\n"


def changed_output_count(made):
    cell(made, "import os")["outputs"] = []


def changed_words(made):
    cell(made, "took")["outputs"][0]["text"] = ["needed 3\n"]


def changed_number(made):
    cell(made, "0.1234")["outputs"][0]["data"]["text/plain"] = "0.125"


def changed_curve(made):
    figure(made)["text/plain"] = "".join(figure(made)["text/plain"]).replace("1 2 3", "1 2.5 3")


def changed_standins(made):
    made["metadata"]["standins"] = ["MNIST"]


@pytest.mark.parametrize(
    "change", [changed_source, changed_print, changed_output_count, changed_words, changed_number, changed_curve, changed_standins]
)
def test_a_change_is_seen(executed, copy, change):
    change(copy)
    assert notebook.difference(executed, copy) and notebook.difference(copy, executed)


def test_what_is_not_a_change(executed, copy):
    cell(copy, "0.1234")["outputs"][0]["data"]["text/plain"] = "0.12346"  # within its tolerance
    cell(copy, "took")["outputs"][0]["text"] = ["took 3.5\n"]
    figure(copy)["image/svg+xml"] = "<svg>drawn in another way</svg>"
    figure(copy)["text/plain"] = "".join(figure(copy)["text/plain"]).replace("1 2 3", "1 2 3.0001")
    assert figure(copy) != figure(executed) and notebook.difference(executed, copy) == ""


def test_the_difference_names_the_cell(executed, copy):
    changed_print(copy)
    said = notebook.difference(executed, copy)
    assert said.startswith("cell-3 (import os):\n") and "-two" in said


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch, executed):
    path = tmp_path / "a.ipynb"
    path.write_text("old", "utf-8")
    monkeypatch.setattr("pathlib.Path.replace", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        notebook.write(executed, path)
    assert path.read_text("utf-8") == "old"
