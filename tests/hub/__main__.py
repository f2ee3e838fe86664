"""``python -m tests.hub COMMAND…`` runs a command, a snippet say, with the stand-ins in place.

The command runs in an empty temporary folder, as under the tests; arguments that are files of
the current folder are found there all the same.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from . import ROOT, build, data, environment, serve


def main(command: list[str]) -> int:
    if not command:
        print(__doc__, file=sys.stderr)
        return 2
    root = ROOT / ".cache" / "hub"
    build(root)
    command = [str(Path(word).absolute()) if Path(word).is_file() else word for word in command]
    with serve(root) as ports, tempfile.TemporaryDirectory(prefix="torch-notes-") as cwd:
        folder = Path(cwd, "data")
        folder.mkdir()
        for entry in data(root).iterdir():
            (folder / entry.name).symlink_to(entry)
        return subprocess.run(command, cwd=cwd, env=environment(root, *ports)).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
