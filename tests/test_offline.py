"""A built site that works from a folder."""

import json
import re
import subprocess
import sys
import zipfile

import pytest

from torch_notes import offline, run


@pytest.fixture
def site(tmp_path):
    site = tmp_path / "torch-notes"
    (site / "search").mkdir(parents=True)
    for name in "index.html", "sitemap.xml", "sitemap.xml.gz":
        (site / name).write_text("x", "utf-8")
    (site / "search" / "search_index.json").write_text('{"docs": [{"text": "损失"}]}', "utf-8")
    return site


def test_the_search_index_becomes_a_script(site):
    offline.main(site)
    script = (site / "search" / "search_index.js").read_text("utf-8")
    assert json.loads(re.fullmatch(r"var __index = (\{.*\})", script)[1]) == {"docs": [{"text": "损失"}]}


def test_folder_and_archive_hold_the_same(site, capsys):
    offline.main(site)
    files = {f"torch-notes/{path.relative_to(site).as_posix()}" for path in site.rglob("*") if path.is_file()}
    with zipfile.ZipFile(site.with_suffix(".zip")) as archive:
        assert {name for name in archive.namelist() if not name.endswith("/")} == files
    assert files == {"torch-notes/index.html", "torch-notes/search/search_index.json", "torch-notes/search/search_index.js"}
    said = capsys.readouterr().out
    assert str(site / "index.html") in said and str(site.with_suffix(".zip")) in said


def test_no_site_is_one_clear_line(tmp_path):
    command = [sys.executable, "-m", "torch_notes.offline", str(tmp_path / "nothing")]
    done = subprocess.run(command, cwd=run.ROOT, capture_output=True, text=True)
    assert done.returncode == 1 and not (tmp_path / "nothing").exists()
    assert re.fullmatch(r".*nothing: no built site there.*\n", done.stderr)
