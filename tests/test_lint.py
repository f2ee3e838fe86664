"""One fault planted for each rule is reported with its line; a good page passes."""

import pytest

from torch_notes import lint

PAGE = """\
---
title: expand：放大张量
tags:
  - expand
  - 扩展
  - repeat
---

# expand：放大张量 { #expand }

用 `expand` 放大长度为 1 的维，它不复制数据。

## 速用 { #quick }

```python
--8<-- "ops/expand/quick.py"
```

## 形状与参数 { #shapes }

| 写法 | 意思 |
| --- | --- |
| `x.expand(2, 3)` | 目标形状 |

## 示例 { #examples }

### 内存 { #memory }

```python
--8<-- "ops/expand/memory.py"
```

## 常见的坑 { #pitfalls }

看 `a中` `x`，见[这里](a.md)。

```bash
# 不是标题
pip install torch
```

## 怎么选 { #choose }

选 `expand`。

## 相关 { #related }

官方文档：[expand](https://docs.pytorch.org/)
"""
QUICK = "import torch\n\nx = torch.ones(1, 3)\nprint(x.expand(2, 3))\n"


@pytest.fixture(autouse=True)
def tree(tmp_path, monkeypatch):
    monkeypatch.setattr(lint, "ROOT", tmp_path)
    write(tmp_path, "snippets/ops/expand/quick.py", QUICK)
    write(tmp_path, "snippets/ops/expand/memory.py", QUICK)
    return tmp_path


def write(root, path: str, text: str):
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def test_a_good_page_passes(tree):
    assert lint.check_page(write(tree, "docs/ops/expand.md", PAGE)) == []


FAULTS = [  # old text, new text, line, what is said
    ("---\ntitle", "title", 1, "no front matter"),
    ("title: expand：放大张量\n", "", 1, "front matter has no title:"),
    ("title: expand：放大张量", "title: a: b", 2, "front matter is not YAML"),
    ("tags:\n  - expand\n  - 扩展\n  - repeat\n", "", 1, "tags: at least three words"),
    ("  - repeat\n", "", 1, "tags: at least three words"),
    ("  - repeat\n", "  - 3\n", 1, "tags: at least three words"),
    ("tags:\n  - expand\n  - 扩展\n  - repeat\n", "tags: [expand, 扩展, repeat]\n", 3, "one item per line"),
    ("速用 { #quick }", "速用", 13, "give the heading an id"),
    ("{ #quick }", "{ #快 }", 13, "give the heading an id"),
    ("{ #memory }", "{ #Memory }", 27, "give the heading an id"),
    ("{ #memory }", "{ #quick }", 27, "the id quick is that of line 13 too"),
    ("# expand：放大张量 { #expand }\n", "", 1, "0 first-level headings"),
    ("### 内存", "# 内存", 27, "2 first-level headings"),
    ("{ #choose }", "{ #chosen }", 1, "no section #choose"),
    ("{ #quick }", "{ #shapes0 }", 1, "no section #quick"),
    ("用 `expand` 放大长度为 1 的维，它不复制数据。\n\n", "", 11, "the first thing under the title is the answer"),
    ("用 `expand` 放大", "- 用 `expand` 放大", 11, "the first thing under the title is the answer"),
    ("用 `expand` 放大", "!!! note\n\n    放大", 11, "the first thing under the title is the answer"),
    ("它不复制数据", "它不复制数据" * 40, 11, "characters, at most 220"),
    ("选 `expand`", "选`expand`", 44, "a space between Chinese and code"),
    ("选 `expand`。", "选 `expand`吧。", 44, "a space between Chinese and code"),
    ("选 `expand`", "选 expand好", 44, "typography"),
    ("选 `expand`。", "选它,不选别的。", 44, "typography"),
    ("选 `expand`", "选\u200b `expand`", 44, "an invisible character"),
    ("选 `expand`", "选\u00a0`expand`", 44, "an invisible character"),
    ("```bash", "```text", 37, "an output is recorded from a run, not typed"),
    ("ops/expand/memory.py", "ops/other/memory.py", 29, "a page shows its own snippets only: move it to snippets/ops/expand/"),
    ("选 `expand`。\n", "选。\n\n" * 25, 97, "97 lines, at most 90"),
]


@pytest.mark.parametrize(("old", "new", "line", "said"), FAULTS, ids=[f"{fault[2]}-{fault[3][:20]}" for fault in FAULTS])
def test_a_fault_of_a_page(tree, old, new, line, said):
    assert PAGE.count(old) == 1
    write(tree, "snippets/ops/other/memory.py", QUICK)
    found = lint.check_page(write(tree, "docs/ops/expand.md", PAGE.replace(old, new)))
    assert [number for number, message in found if said in message] == [line], found


def test_sections_out_of_order(tree):
    swapped = PAGE.replace("{ #choose }", "{ #x }").replace("{ #related }", "{ #choose }").replace("{ #x }", "{ #related }")
    assert lint.check_page(write(tree, "docs/ops/expand.md", swapped)) == [(42, "section #related belongs after #choose")]


def test_only_what_a_kind_of_page_must_have(tree):
    page = PAGE.replace("{ #choose }", "{ #other }").replace("ops/expand/", "libraries/expand/")
    for name in "quick", "memory":
        write(tree, f"snippets/libraries/expand/{name}.py", QUICK)
    assert lint.check_page(write(tree, "docs/libraries/expand.md", page)) == []
    assert any("#reproduce" in message for _, message in lint.check_page(write(tree, "docs/errors/expand.md", page)))
    assert any("#card" in message for _, message in lint.check_page(write(tree, "docs/papers/expand.md", page)))


def test_an_answer_in_bold_or_code_is_an_answer(tree):
    for start in "**用** `expand` ", "`expand` ", "[expand](a.md) ", "2 种写法都":
        assert lint.check_page(write(tree, "docs/ops/expand.md", PAGE.replace("用 `expand` ", start))) == []


def test_the_first_block_is_short_and_no_block_is_long(tree):
    page = write(tree, "docs/ops/expand.md", PAGE)
    write(tree, "snippets/ops/expand/quick.py", "x = 1\n" * 10)
    write(tree, "snippets/ops/expand/memory.py", "x = 1\n" * 25)
    assert lint.check_page(page) == []
    write(tree, "snippets/ops/expand/quick.py", "x = 1\n" * 11)
    write(tree, "snippets/ops/expand/memory.py", "x = 1\n" * 26)
    first, second = lint.check_page(page)
    assert first == (15, "snippets/ops/expand/quick.py has 11 lines, at most 10 here")
    assert second == (29, "snippets/ops/expand/memory.py has 26 lines, at most 25 here")


GOOD = [QUICK, "# 结果的形状\nx = 1\n", "x = 1  # -> 2\n", f"# {'很长的注释' * 20}\n", f"x = '{'字' * 37}'\n"]


@pytest.mark.parametrize("code", GOOD)
def test_a_good_snippet_passes(tree, code):
    assert lint.check_snippet(write(tree, "snippets/ops/expand/quick.py", code)) == []


SNIPPET_FAULTS = [
    ("x = 1\nprint(x)  # tensor([1, 2])\n", 2, "a comment that tells the output"),
    ("x = 1\n# torch.Size([1])\n", 2, "a comment that tells the output"),
    ("x = 1\n# >>> 1\n", 2, "a comment that tells the output"),
    ("x = 1\n# Output: 1\n", 2, "a comment that tells the output"),
    ("x = 1\n# 输出：1\n", 2, "a comment that tells the output"),
    ("x = 1\nx = '" + "字" * 38 + "'\n", 2, "wider than 80 columns"),
    ("x = 1\nx = (\n", 2, "SyntaxError"),
    ("x = 1\nfrom torch_notes import run\n", 2, "a snippet needs nothing of this project"),
    ("x = 1\nimport os, tests.hub\n", 2, "a snippet needs nothing of this project"),
]


@pytest.mark.parametrize(("code", "line", "said"), SNIPPET_FAULTS)
def test_a_fault_of_a_snippet(tree, code, line, said):
    found = lint.check_snippet(write(tree, "snippets/ops/expand/quick.py", code))
    assert [number for number, message in found if said in message] == [line], found


@pytest.mark.parametrize("name", ["random", "torch", "copy", "datasets"])
def test_a_snippet_that_would_hide_a_module(tree, name):
    ((line, said),) = lint.check_snippet(write(tree, f"snippets/ops/expand/{name}.py", QUICK))
    assert line == 1 and f"saves this as {name}.py hides the module" in said


TASK = """\
# ---
# title: 手写数字
# tags:
#   - MNIST
#   - CNN
#   - 卷积
# ---

# %% [markdown]
# # 手写数字 { #digits }
#
# 认出手写的数字。
{sections}
# %%
# 不是标题
x = 1
"""


def test_a_task_is_checked_in_its_script_with_the_script_s_lines(tree):
    sections = "".join(f"#\n# ## 节 {{ #{name} }}\n" for name in lint.TASK.sections)
    script = write(tree, "snippets/tasks/digits.py", TASK.replace("{sections}", sections))
    assert lint.check_page(script, lint.script_page(script.read_text("utf-8"))) == []
    text = script.read_text("utf-8").replace("{ #model }", "").replace("认出手写", "认出`x`手写")
    assert {(12, "a sp"), (18, "give")} <= {(line, said[:4]) for line, said in lint.check_page(script, lint.script_page(text))}


def test_the_command(tree, capsys):
    write(tree, "docs/ops/expand.md", PAGE)
    assert lint.main([]) == 0 and "1 pages, 2 snippets, 0 faults" in capsys.readouterr().out
    write(tree, "docs/ops/expand.md", PAGE.replace("选 `expand`", "选`expand`"))
    write(tree, "snippets/ops/expand/memory.py", "x = (\n")
    assert lint.main([]) == 1
    said = capsys.readouterr().out
    assert "docs/ops/expand.md:44: a space" in said and "snippets/ops/expand/memory.py:1: SyntaxError" in said


def test_the_command_for_one_page(tree, capsys):
    page = write(tree, "docs/ops/expand.md", PAGE)
    write(tree, "docs/ops/other.md", "no page\n")
    assert lint.main([str(page)]) == 0 and "1 pages" in capsys.readouterr().out
