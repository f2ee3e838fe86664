"""Every item that tests/coverage.yml lists is answered: its page exists, and its code and text hold what the item names."""

import re
from pathlib import Path

import pytest
import yaml

from torch_notes import lint
from torch_notes.blocks import blocks

ROOT = Path(__file__).parent.parent
ITEMS = yaml.safe_load((ROOT / "tests" / "coverage.yml").read_text("utf-8"))


def page_of(item: dict) -> Path:
    page = ROOT / "docs" / f"{item['page']}.md"
    return page if page.exists() else ROOT / "snippets" / f"{item['page']}.py"


def code_and_text(page: Path) -> tuple[str, str]:
    """What runs on a page, and what is written on it."""
    if page.suffix == ".py":
        script = page.read_text("utf-8")
        return re.sub(r"^#.*", "", script, flags=re.M), lint.script_page(script)
    return "\n".join(block.code for block in blocks(page, ROOT)), page.read_text("utf-8")


CASES = [pytest.param(item, id=item["id"]) for items in ITEMS.values() for item in items]


@pytest.mark.parametrize("item", CASES)
def test_answered(item):
    page = page_of(item)
    assert page.exists(), f"{item['item']}: no page docs/{item['page']}"
    code, text = code_and_text(page)
    for wanted in item.get("code", []):
        assert wanted in code, f"{item['item']}: no block of {item['page']} contains {wanted}"
    for wanted in item.get("text", []):
        assert re.search(wanted, text, re.I), f"{item['item']}: {item['page']} says nothing that matches {wanted}"


def test_every_item_is_listed_once():
    ids = [item["id"] for items in ITEMS.values() for item in items]
    assert len(ids) == len(set(ids)) == 148
