"""Hold the pages to their anatomy: `python -m torch_notes.lint [PAGE…]`. Each message says where and how to mend it.

Spacing and punctuation of Chinese text are autocorrect's work. Our own is what it does not know: front matter,
the order of sections, lengths, heading ids, spaces around inline code, outputs typed by hand.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import autocorrect_py
import yaml

from .blocks import fences
from .example import includes

# Not the rule that makes the colon of `Attention Is All You Need：Transformer` a half-width one.
autocorrect_py.load_config('{"rules": {"halfwidth-punctuation": 0}}')

ROOT = Path(__file__).parent.parent
HAN = r"[\u4e00-\u9fff]"


@dataclass(frozen=True)
class Kind:
    """What a page of this kind must have."""

    longest: int  # source lines
    sections: tuple[str, ...] = ()  # ids of its second-level headings, in this order; others may stand between
    longest_snippet: int = 25
    first_snippet: int = 10


REFERENCE = Kind(90, ("quick", "shapes", "examples", "pitfalls", "choose", "related"))
ERROR = Kind(60, ("reproduce", "fix", "confirm", "other-causes", "related"))
PAPER_SECTIONS = ("card", "in-one-sentence", "problem", "before", "change", "parts", "minimal", "evaluation", "use", "after", "quiz")
PAPER = Kind(200, PAPER_SECTIONS, longest_snippet=60, first_snippet=60)
TASK_SECTIONS = ("goal", "data", "model", "train", "evaluate", "save", "own-data", "troubleshooting", "exercises")
TASK = Kind(400, TASK_SECTIONS)  # its cells are no snippets
OTHER = Kind(130, longest_snippet=40, first_snippet=40)
# A class with two or three methods: shorter ones would not run.
MODULE = replace(REFERENCE, first_snippet=14)
LIGHTNING = replace(REFERENCE, first_snippet=30)
LONG_LIST = replace(OTHER, longest=400)  # looked up, not read through
HISTORY = replace(OTHER, longest_snippet=60, first_snippet=60)
KINDS = {
    "training/lightning": LIGHTNING,
    "layers/module": MODULE,
    "docs/glossary": LONG_LIST,
    "errors/index": LONG_LIST,
    "papers/history-vision": HISTORY,
    "papers/history-text": HISTORY,
    **dict.fromkeys(("ops", "layers", "losses", "optimizers", "datasets", "training"), REFERENCE),
    "errors": ERROR,
    "papers": PAPER,
    "tasks": TASK,
}
# A comment that tells what a line printed: nobody checks it.
TYPED_OUTPUT = re.compile(r"#\s*(tensor\(|torch\.Size\(|>>>|Out\[|(output|输出|结果)\s*[:：]\s*\S)", re.I)

COLUMNS = 80  # what fits in a page beside its navigation
LIBRARIES = {"torch", "torchvision", "transformers", "datasets", "lightning", "openai", "sklearn", "numpy", "pandas", "matplotlib"}

Problem = tuple[int, str]


def kind_of(path: Path) -> Kind:
    if kind := KINDS.get(f"{path.parent.name}/{path.stem}"):
        return kind
    if path.stem in ("index", "how-to-read", "old-code"):  # about errors or papers, not one of them
        return OTHER
    return KINDS.get(path.parent.name, OTHER)


def check_page(path: Path, text: str | None = None) -> list[Problem]:
    """(line, message) for each fault of a page.

    Args:
        text: the page, if it is not in a Markdown file (a task's is in its script).
    """
    lines = (text if text is not None else path.read_text("utf-8")).splitlines()
    kind = kind_of(path)
    home = path == ROOT / "docs" / "index.md"
    found = list(_front_matter(lines, home))
    prose = list(_prose(lines))
    found += _headings(prose, kind)
    found += _inline_code(prose)
    found += _typography(lines, prose)
    found += _invisible(lines)
    if text is None:
        found += _snippets(path, lines, kind)
    if not home:
        found += _answer(prose)
    if len(lines) > kind.longest:
        found.append((len(lines), f"{len(lines)} lines, at most {kind.longest}: split the page, or cut what does not answer its question"))
    return sorted(found)


def _front_matter(lines: list[str], home: bool) -> Iterator[Problem]:
    if not lines or lines[0] != "---" or "---" not in lines[1:]:
        yield 1, "no front matter: begin the page with ---, title:, tags: (one per line), ---"
        return
    end = lines.index("---", 1)
    try:
        facts = yaml.safe_load("\n".join(lines[1:end])) or {}
    except yaml.YAMLError as problem:
        mark = getattr(problem, "problem_mark", None)
        yield (mark.line + 2 if mark else 1), f"front matter is not YAML: {' '.join(str(problem).split())[:160]}"
        return
    if not isinstance(facts, dict) or not facts.get("title"):
        yield 1, "front matter has no title:"
        return
    tags = facts.get("tags") or []
    if not home and (not isinstance(tags, list) or len(tags) < 3 or not all(isinstance(tag, str) for tag in tags)):
        yield 1, "tags: at least three words that a reader would type, one per line as `  - word`; the site shows them as 又名"
    for number, line in enumerate(lines[1:end], 2):
        if re.match(r"\w+:\s*\[", line):
            yield number, "write a list in front matter one item per line: autocorrect breaks the form with brackets"


def _prose(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Lines outside front matter, fences and comments."""
    start = lines.index("---", 1) + 1 if lines[:1] == ["---"] and "---" in lines[1:] else 0
    inside = ""
    for number, line in enumerate(lines[start:], start + 1):
        fence = re.match(r"\s*(`{3,})", line)
        if fence and not inside:
            inside = fence[1]
        elif fence and fence[1].startswith(inside):
            inside = ""
        elif not inside and not line.strip().startswith("<!--"):
            yield number, line


def _headings(prose: list[tuple[int, str]], kind: Kind) -> Iterator[Problem]:
    ids: dict[str, int] = {}
    tops = []
    for number, line in prose:
        if not (heading := re.match(r"(#+) (.*)", line)):
            continue
        named = re.search(r"\{ #([\w-]+) \}$", heading[2])
        if not named or not re.fullmatch(r"[a-z0-9-]+", named[1]):
            yield number, "give the heading an id of ASCII letters: `## 常见的坑 { #pitfalls }`; those of Chinese headings are _1, _2"
            continue
        if named[1] in ids:
            yield number, f"the id {named[1]} is that of line {ids[named[1]]} too"
        ids[named[1]] = number
        if heading[1] == "#":
            tops.append(number)
    if len(tops) != 1:
        yield (tops[1] if tops else 1), f"{len(tops)} first-level headings, must be one"
    last = ""
    for section in kind.sections:
        if section not in ids:
            yield 1, f"no section #{section}: the sections of such a page are {', '.join('#' + s for s in kind.sections)}"
        elif last and ids[section] < ids[last]:
            yield ids[section], f"section #{section} belongs after #{last}"
        else:
            last = section


def _answer(prose: list[tuple[int, str]]) -> Iterator[Problem]:
    after = [(number, line) for number, line in prose if line.strip()]
    top = next((i for i, (_, line) in enumerate(after) if line.startswith("# ")), None)
    if top is None:
        return
    number, line = after[top + 1] if top + 1 < len(after) else after[top]
    if re.match(r"[#|>!?]|[-*] |---|\d+\. ", line):
        yield number, "the first thing under the title is the answer, in one or two sentences"
    elif len(line) > 220:
        yield number, f"the answer has {len(line)} characters, at most 220: say what to write and when; the rest goes below"


def _inline_code(prose: list[tuple[int, str]]) -> Iterator[Problem]:
    for number, line in prose:
        bare = re.sub(r"\]\([^)]*\)", "]", line)
        for match in re.finditer(rf"({HAN})(`+[^`]+`+)|(`+[^`]+`+)({HAN})", _paired(bare)):
            yield number, f"a space between Chinese and code: {match[0]!r}"


def _paired(line: str) -> str:
    """The line with code spans marked by one kind of quote each side, so that a closing tick is not read as an opening one."""
    return re.sub(r"(`+)(.+?)\1", lambda m: "`" + m[2].replace("`", "'").translate(HIDE) + "`", line)


HIDE = dict.fromkeys(range(0x4E00, 0xA000), "x")


def _typography(lines: list[str], prose: list[tuple[int, str]]) -> Iterator[Problem]:
    shown = {number for number, _ in prose}
    for fault in autocorrect_py.lint_for("\n".join(lines), "markdown").lines:
        if fault.line in shown:
            yield fault.line, f"typography: write {fault.new.strip()!r}"


def _invisible(lines: list[str]) -> Iterator[Problem]:
    for number, line in enumerate(lines, 1):
        if re.search("[\u200b\u200c\u200d\ufeff\u00a0]", line):
            yield number, "an invisible character (zero-width or no-break space): delete it"


def _snippets(path: Path, lines: list[str], kind: Kind) -> Iterator[Problem]:
    own = path.relative_to(ROOT / "docs").with_suffix("").as_posix()
    found = list(includes(lines))
    for number, info, _ in fences(lines):
        if info == "text" and found:
            yield number, "an output is recorded from a run, not typed: print it in a block"
    for first, include in enumerate(found):
        snippet = ROOT / "snippets" / include.snippet
        if not snippet.exists():
            continue  # the build says so
        if include.snippet.rpartition("/")[0] != own:
            yield include.line, f"a page shows its own snippets only: move it to snippets/{own}/"
        length = len(snippet.read_text("utf-8").strip().splitlines())
        if length > (kind.first_snippet if first == 0 else kind.longest_snippet):
            allowed = kind.first_snippet if first == 0 else kind.longest_snippet
            yield include.line, f"snippets/{include.snippet} has {length} lines, at most {allowed} here"


def check_snippet(path: Path) -> list[Problem]:
    """(line, message) for each fault of a snippet that running it does not show."""
    text = path.read_text("utf-8")
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if TYPED_OUTPUT.search(line):
            found.append((number, "a comment that tells the output: nobody checks it; print it"))
        if not line.startswith("#") and len(line.encode("gbk", "replace")) > COLUMNS:  # a Chinese character is two wide
            found.append((number, f"wider than {COLUMNS} columns: a reader would have to scroll"))
    if path.stem in sys.stdlib_module_names | LIBRARIES:
        found.append((1, f"a reader who saves this as {path.name} hides the module of that name: call it something else"))
    try:
        tree = ast.parse(text)
    except SyntaxError as problem:
        return [*found, (problem.lineno or 1, f"SyntaxError: {problem.msg}")]
    for node in ast.walk(tree):
        if {"torch_notes", "tests"} & {name.split(".")[0] for name in _imported(node)}:
            found.append((node.lineno, "a snippet needs nothing of this project"))
    return sorted(found)


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def script_page(text: str) -> str:
    """The Markdown of a percent-format script, on the lines where it stands."""
    lines, markdown = [], text.startswith("# ---")
    header = markdown
    for line in text.splitlines():
        if line.startswith("# %%"):
            markdown, header = "[markdown]" in line, False
            lines.append("")
        else:
            lines.append(re.sub(r"^# ?", "", line) if markdown or header else "")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    pages = [Path(argument).resolve() for argument in arguments] or sorted((ROOT / "docs").rglob("*.md"))
    scripts = [] if arguments else sorted((ROOT / "snippets" / "tasks").glob("*.py"))
    snippets = [] if arguments else sorted((ROOT / "snippets").rglob("*.py"))
    faults = [(page, *fault) for page in pages for fault in check_page(page)]
    faults += [(script, *fault) for script in scripts for fault in check_page(script, script_page(script.read_text("utf-8")))]
    faults += [(snippet, *fault) for snippet in snippets for fault in check_snippet(snippet)]
    for path, line, message in faults:
        print(f"{path.relative_to(ROOT)}:{line}: {message}")
    print(f"{len(pages) + len(scripts)} pages, {len(snippets)} snippets, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
