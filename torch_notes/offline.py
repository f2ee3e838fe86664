"""Make a built site work from a folder: `python -m torch_notes.offline FOLDER` also writes FOLDER.zip."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path


def main(site: Path) -> None:
    """
    Raises:
        FileNotFoundError: there is no built site in the folder.
    """
    index = (site / "search" / "search_index.json").read_text("utf-8")
    # a page opened from a folder may load a script, not a JSON file; Material looks for this one
    (site / "search" / "search_index.js").write_text(f"var __index = {index}", "utf-8")
    (site / "sitemap.xml").unlink(missing_ok=True)
    (site / "sitemap.xml.gz").unlink(missing_ok=True)
    archive = shutil.make_archive(str(site), "zip", site.parent, site.name)
    print(f"open {site / 'index.html'} in a browser, or pass on {archive}")


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except FileNotFoundError as missing:
        sys.exit(f"{sys.argv[1]}: no built site there ({missing.filename} is missing); run `make offline`")
