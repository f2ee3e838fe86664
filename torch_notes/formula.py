"""Python-Markdown extension: formulas that pymdownx.arithmatex found (`generic: true`) become MathML at build time.

Every current browser draws MathML itself: no script, no fonts, and a screen reader reads it.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from latex2mathml.converter import convert
from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor


class Formulas(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.get("class") == "arithmatex" and element.text:
                latex = element.text.strip()[2:-2].strip()  # \( … \) or \[ … \]
                display = "block" if element.tag == "div" else "inline"
                element.text = self.md.htmlStash.store(convert(latex, display=display))
                element.set("class", f"formula formula-{display}")
                if display == "block":
                    element.set("tabindex", "0")  # a wide one scrolls inside itself


class FormulaExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(Formulas(md), "formula", 1)  # after inline patterns have run


def makeExtension(**options) -> FormulaExtension:
    return FormulaExtension(**options)
