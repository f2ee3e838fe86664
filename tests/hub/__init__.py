"""Stand-ins that let real loading code run without a network: build them, serve them, and the environment that points at them.

Snippets know nothing of this. They call ``from_pretrained``, ``load_dataset``, ``MNIST(download=True)`` or
``OpenAI()`` as a reader would; the environment decides whom they talk to. README.md says how to add a stand-in.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
API_KEY = "sk-stand-in"  # the only one that the chat server accepts

SOURCES = ("make.py", "models.py", "datasets.py", "vision.py", "sentences.py")  # what the files on disk depend on
LIBRARIES = ("torch", "torchvision", "transformers", "tokenizers", "datasets", "scikit-learn")


class Ports(NamedTuple):
    """Where the server listens. Two ports, so that a process can tell by the port alone which of the two it spoke to."""

    hub: int
    chat: int


def build(root: Path) -> None:
    """Make every stand-in below `root`, unless they are there and up to date. Takes seconds, not minutes.

    Several processes may call this at once: one builds, the others wait for it. What is at `root` is
    always complete, because it is built beside it and then renamed.
    """
    root.parent.mkdir(parents=True, exist_ok=True)
    with open(root.with_name(f"{root.name}.lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        stamp = _stamp()
        if _read(root / "stamp") == stamp:
            return
        with tempfile.TemporaryDirectory(prefix=f"{root.name}-", dir=root.parent) as temporary:
            new, old = Path(temporary, "new"), Path(temporary, "old")
            # A process of its own gives the memory of torch and transformers back when it ends.
            subprocess.run([sys.executable, "-m", "tests.hub.make", str(new)], cwd=ROOT, check=True)
            (new / "stamp").write_text(stamp, "utf-8")
            if root.exists():
                root.rename(old)
            new.rename(root)


def environment(root: Path, hub_port: int, chat_port: int) -> dict[str, str]:
    """This process's environment, changed so that what is loaded comes from `root` and nothing from the network."""
    inherited = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    inherited.pop("HF_TOKEN", None)
    root = root.absolute()
    return inherited | {
        "TORCH_NOTES_HUB": str(root),
        "PYTHONPATH": os.pathsep.join(filter(None, [str(HERE / "startup"), inherited.get("PYTHONPATH")])),
        "HF_HOME": str(root / "hf"),
        "HF_ENDPOINT": f"http://127.0.0.1:{hub_port}",
        "HF_HUB_DISABLE_XET": "1",  # another protocol, which the server does not speak
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_HUB_DISABLE_UPDATE_CHECK": "1",
        "HF_HUB_DISABLE_PROGRESS_BARS": "1",
        "HF_DATASETS_DISABLE_PROGRESS_BARS": "1",
        "TORCH_HOME": str(root / "torch"),
        "OPENAI_BASE_URL": f"http://127.0.0.1:{chat_port}/v1",
        "OPENAI_API_KEY": API_KEY,
        "TOKENIZERS_PARALLELISM": "false",
        "CUDA_VISIBLE_DEVICES": "",
    }


def data(root: Path) -> Path:
    """The folder whose entries belong in a snippet's `./data`."""
    return root.absolute() / "data"


@contextmanager
def serve(root: Path) -> Iterator[Ports]:
    """Run the server while the block lasts. It also ends when this process dies, however that happens."""
    command = [sys.executable, "-m", "tests.hub.server", str(root.absolute())]
    # The server ends when its standard input closes, and the kernel closes that for the dead too.
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        line = server.stdout.readline()
        if not line:
            raise RuntimeError(f"the hub's server did not start: {' '.join(command)}")
        try:
            yield Ports(*map(int, line.split()))
        finally:
            server.stdin.close()


def _stamp() -> str:
    digest = hashlib.sha256()
    for name in SOURCES:
        digest.update((HERE / name).read_bytes())
    for library in LIBRARIES:
        digest.update(f"{library} {metadata.version(library)}".encode())
    return digest.hexdigest()


def _read(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""
