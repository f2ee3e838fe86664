"""Python-Markdown extension: formulas that pymdownx.arithmatex found (`generic: true`) become MathML at build time.

Every current browser draws MathML itself: no script, no fonts, and a screen reader reads it.
"""

from __future__ import annotations

import logging
import os
import re
from html import escape, unescape
from xml.etree.ElementTree import Element

from latex2mathml.converter import convert
from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

from .example import page_source

log = logging.getLogger("mkdocs.torch_notes")  # a warning fails a strict build


class Formulas(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.get("class") == "arithmatex" and element.text:
                latex = element.text.strip()[2:-2].strip()  # \( … \) or \[ … \]
                display = "block" if element.tag == "div" else "inline"
                element.text = self.md.htmlStash.store(self.mathml(unescape(latex), display))  # a block comes escaped
                element.set("class", f"formula formula-{display}")
                if display == "block":
                    element.set("tabindex", "0")  # a wide one scrolls inside itself

    def mathml(self, latex: str, display: str) -> str:
        try:
            made = convert(latex, display=display)
            unknown = re.search(r"<mi>(\\\w+|&)</mi>", made)  # what it does not know it writes as it stands
            problem = unknown and f"it has {unknown[1]}, which latex2mathml does not know here"
        except Exception as error:  # it has many, none with a message
            problem = type(error).__name__
        if not problem:
            return made
        page = page_source(self.md)
        log.warning(f"{os.path.relpath(page) if page else '?'}: cannot read the formula {latex}: {problem}")
        return f"<code>{escape(latex)}</code>"


class FormulaExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(Formulas(md), "formula", 1)  # after inline patterns have run


def makeExtension(**options) -> FormulaExtension:
    return FormulaExtension(**options)
