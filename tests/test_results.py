"""The files under results/: what was saved comes back, and what cannot be read is named."""

import contextlib
import os
import random
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import yaml

from torch_notes import results
from torch_notes.results import BadResult, Result
from torch_notes.run import Figure

SNIPPET = "ops/expand/quick.py"

TEXTS = [
    "plain\n",
    "   leading spaces\n  fewer\n",
    "\n\nempty lines first\n\n\nand between\n\n",
    "中文，标点：“引号”；emoji 😀\n",
    "a\tb\n\tc\n",
    "no newline at the end",
    "colon: {a: [1]} # comment - dash\n",
    "- list\n? key\n--- \n...\n%tag\n",
    "'single' \"double\" \\back `tick`\n",
    "\x1b[31mred\x1b[0m\n",
    "on\n",
    "null",
    "1.0",
    " ",
    "trailing space \nx\n",
    "wide " + "字" * 500 + "\n",
    "<script>\n",
]


@pytest.mark.parametrize("text", TEXTS)
def test_text_comes_back_as_it_was(tmp_path, text):
    result = Result("abc", stdout=text, error=text, figures=[Figure("<svg/>", text)], standins=["bert", "IMDb 电影"])
    results.save(tmp_path, SNIPPET, result)
    assert results.load(tmp_path, SNIPPET) == result


def test_any_text_comes_back(tmp_path):
    draw = random.Random(0)
    for number in range(150):
        text = "".join(draw.choices(" \n\t:#-'\"|>[]{},&*!%@`abc01.~中\\", k=draw.randrange(40)))
        results.save(tmp_path, SNIPPET, Result(str(number), stdout=text))
        assert results.load(tmp_path, SNIPPET) == Result(str(number), stdout=text), repr(text)


def test_a_diff_reads_like_the_page(tmp_path):
    results.save(tmp_path, SNIPPET, Result("abc", stdout="tensor([1, 2])\n损失 0.5\n"))
    assert "  stdout: |\n    tensor([1, 2])\n    损失 0.5\n" in (tmp_path / "ops/expand.yml").read_text("utf-8")


@pytest.mark.parametrize("name", ["on", "no", "null", "1", "1e3", "~", "2024-01-01", "a-b"])
def test_any_block_name(tmp_path, name):
    results.save(tmp_path, f"ops/expand/{name}.py", Result("abc", stdout="x\n"))
    assert results.load(tmp_path, f"ops/expand/{name}.py") == Result("abc", stdout="x\n")
    assert list(results.recorded(tmp_path)) == [f"ops/expand/{name}.py"]


def test_blocks_of_a_page_share_a_file_and_do_not_touch_each_other(tmp_path):
    saved = {f"ops/expand/{name}.py": Result(name, stdout=f"{name}\n") for name in "bca"}
    for snippet, result in saved.items():
        results.save(tmp_path, snippet, result)
    assert {snippet: results.load(tmp_path, snippet) for snippet in saved} == saved
    assert list(yaml.safe_load((tmp_path / "ops/expand.yml").read_text("utf-8"))) == ["a", "b", "c"]
    assert results.load(tmp_path, "ops/expand/d.py") is None and results.load(tmp_path, "ops/other/a.py") is None


def figures(*pictures: str) -> list[Figure]:
    return [Figure(picture, f"drawn {picture}") for picture in pictures]


def test_figures_come_back_in_order_and_the_surplus_goes(tmp_path):
    for pictures in "abc", "d", "ef", "":
        results.save(tmp_path, SNIPPET, Result("abc", stdout="x\n", figures=figures(*pictures)))
        assert results.load(tmp_path, SNIPPET).figures == figures(*pictures)
        assert len(list(tmp_path.rglob("*.svg"))) == len(pictures)


def test_figures_of_two_blocks_never_share_a_file(tmp_path):
    results.save(tmp_path, "ops/expand/loss-2.py", Result("two", figures=figures("mine")))
    results.save(tmp_path, "ops/expand/loss.py", Result("one", figures=figures("a", "b")))
    results.save(tmp_path, "ops/expand/loss.py", Result("one", figures=figures("c")))
    assert results.load(tmp_path, "ops/expand/loss-2.py").figures == figures("mine")


def test_saving_the_same_again_writes_nothing(tmp_path):
    result = Result("abc", stdout="x\n", figures=figures("a"))
    results.save(tmp_path, SNIPPET, result)
    os.utime(tmp_path / "ops/expand.yml", ns=(1, 1))
    results.save(tmp_path, SNIPPET, result)
    assert (tmp_path / "ops/expand.yml").stat().st_mtime_ns == 1


def test_saves_within_one_tick_of_the_clock(tmp_path):
    path = tmp_path / "ops/expand.yml"
    for number, name in enumerate("abcabc"):
        results.save(tmp_path, f"ops/expand/{name}.py", Result(str(number)))
        os.utime(path, ns=(1, 1))  # as if the clock had not moved
    assert [results.load(tmp_path, f"ops/expand/{name}.py").source for name in "abc"] == ["3", "4", "5"]


MERGE = "quick:\n<<<<<<< HEAD\n  source: a\n=======\n  source: b\n>>>>>>> other\n"


@pytest.mark.parametrize(
    "content",
    [MERGE, "quick: [1\n", "just text\n", "- a\n- b\n", "quick: 3\n", "", "quick: {stdout: x}\n", "quick: {source: a, colour: b}\n",
     "quick: {source: a, figures: [x]}\n", "quick: {source: a, figures: 3}\n", "quick: {source: a, stdout: 5}\n", "\x00"],
)  # fmt: skip
def test_a_file_that_is_not_what_was_written_is_named(tmp_path, monkeypatch, content):
    monkeypatch.chdir(tmp_path)
    results.save(tmp_path, SNIPPET, Result("abc"))
    (tmp_path / "ops/expand.yml").write_text(content, "utf-8")
    with pytest.raises(BadResult, match=r"^ops/expand.yml: cannot be read \(.*\). Delete it and run `make results`$") as caught:
        results.load(tmp_path, SNIPPET)
    assert "\n" not in str(caught.value)


def test_bytes_that_are_not_text_are_named(tmp_path):
    results.save(tmp_path, SNIPPET, Result("abc"))
    (tmp_path / "ops/expand.yml").write_bytes(b"quick: \xff\xfe\n")
    with pytest.raises(BadResult, match=r"ops/expand\.yml"):
        results.load(tmp_path, SNIPPET)


def test_nobody_ever_sees_half_a_file(tmp_path):
    """A reader that loads all the time while another result of the block is saved."""
    results.save(tmp_path, SNIPPET, Result("abc", stdout="x" * 5_000, figures=figures("a" * 5_000)))
    done = threading.Event()

    def look() -> list[int]:
        seen = []
        while not done.is_set():
            results._read.cache_clear()
            result = results.load(tmp_path, SNIPPET)
            seen += [len(result.stdout), len(result.figures[0].svg)]
        return seen

    with ThreadPoolExecutor() as readers:
        seen = readers.submit(look)
        for number in range(40):
            results.save(tmp_path, SNIPPET, Result("abc", stdout=f"{number % 2}" * 5_000, figures=figures(f"{number % 2}" * 5_000)))
        done.set()
    assert len(seen.result()) > 10 and set(seen.result()) == {5_000}


@pytest.mark.parametrize("before", ["", "a", "ab"])
@pytest.mark.parametrize("after", ["", "c", "cd"])
def test_a_save_that_is_cut_off_leaves_a_result_that_can_be_read(tmp_path, monkeypatch, before, after):
    first, second = (Result(text, figures=figures(*text)) for text in (before or "-", after or "-"))
    results.save(tmp_path, SNIPPET, first)
    write = results._write
    for stop in range(3):
        written = []

        def cut_off(path, text, stop=stop, written=written):
            if len(written) == stop:
                raise KeyboardInterrupt
            written.append(path)
            write(path, text)

        monkeypatch.setattr(results, "_write", cut_off)
        with contextlib.suppress(KeyboardInterrupt):
            results.save(tmp_path, SNIPPET, second)
        results._read.cache_clear()
        assert results.load(tmp_path, SNIPPET).source in (first.source, second.source)


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    results.save(tmp_path, SNIPPET, Result("old"))
    monkeypatch.setattr("pathlib.Path.replace", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        results.save(tmp_path, SNIPPET, Result("new"))
    assert results.load(tmp_path, SNIPPET) == Result("old")


def test_prune_forgets_what_no_page_shows(tmp_path):
    for snippet in "ops/a/x.py", "ops/a/y.py", "ops/b/x.py":
        results.save(tmp_path, snippet, Result("abc", figures=figures("1", "2")))
    assert results.prune(tmp_path, {"ops/a/y.py"}) == ["ops/a/x.py", "ops/b/x.py"]
    files = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert files == ["ops/a.yml", "ops/a/y.2.svg", "ops/a/y.svg"]
    assert results.load(tmp_path, "ops/a/y.py").figures == figures("1", "2")
    assert results.prune(tmp_path, {"ops/a/y.py"}) == []


def test_versions(tmp_path):
    assert results.versions(tmp_path) == {}
    results.write_versions(tmp_path)
    assert set(results.versions(tmp_path)) == set(results.LIBRARIES)
    assert "+" not in (tmp_path / "VERIFIED").read_text("utf-8")  # the same for a CPU and a GPU build


def test_digest_is_that_of_the_code_and_not_of_the_newlines_around_it():
    assert results.digest("x = 1\n") == results.digest("x = 1") != results.digest("x  = 1")
