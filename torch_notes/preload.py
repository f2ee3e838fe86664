"""A process that imports the heavy libraries once and forks a child for each block: `python -m torch_notes.preload`.

It is a process of its own, so that neither pytest's threads nor a notebook's reach it, and every
pytest-xdist worker can use it. Each request is served in a forked child (the handler), which forks the
block's process and watches over it; the parent itself only imports, accepts and reaps.
"""

from __future__ import annotations

import importlib
import json
import os
import socket
import socketserver
import sys
from dataclasses import asdict
from pathlib import Path

from .run import TIMEOUT, Figure, Run, fork, run, thread_count

# What costs a second or more to import. A library that is missing here only makes its blocks slower.
LIBRARIES = (
    "torch",
    "torchvision",
    "torch_notes.figures",
    "matplotlib.pyplot",
    "sklearn.linear_model",
    "pandas",
    "transformers",
    "transformers.models.bert.modeling_bert",
    "transformers.models.auto.modeling_auto",
    "datasets",
    "lightning",
    "openai",
)


def request(path: Path, code: str, name: str, timeout: float = TIMEOUT, data: Path | None = None, seed: int = 0) -> Run:
    """Have the process that listens on `path` run a block; see `torch_notes.run.run`.

    Raises:
        RuntimeError: the process is gone, or could not run the block.
    """
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(path))
        except OSError as problem:
            raise RuntimeError(f"{name}: the preloaded process is gone ({problem})") from problem
        message = {"code": code, "name": name, "timeout": timeout, "data": str(data) if data else None, "seed": seed}
        connection.sendall(json.dumps(message).encode())
        connection.shutdown(socket.SHUT_WR)
        with connection.makefile("rb") as reader:
            answer = reader.read()
    if not answer:
        raise RuntimeError(f"{name}: the preloaded process gave no answer (did the machine run out of memory?)")
    facts = json.loads(answer)
    if "refused" in facts:
        raise RuntimeError(facts["refused"])
    return Run(**facts | {"figures": [Figure(**figure) for figure in facts["figures"]]})


class Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        message = json.loads(self.rfile.read())
        start = fork(message.pop("seed"))
        data = message.pop("data")
        try:
            answer = asdict(run(**message, start=start, data=Path(data) if data else None))
        except Exception as problem:  # a full disk, say: the client tells it, we serve the next one
            answer = {"refused": f"{message['name']}: {problem}"}
        self.wfile.write(json.dumps(answer).encode())


class Server(socketserver.ForkingMixIn, socketserver.UnixStreamServer):
    max_children = 64
    block_on_close = False
    owner = os.getppid()

    def service_actions(self) -> None:
        super().service_actions()
        if os.getppid() != self.owner:  # whoever started us is gone
            os._exit(0)


def main(path: Path) -> None:
    for library in LIBRARIES:
        try:
            importlib.import_module(library)
        except ImportError as missing:
            print(f"preload: {missing}", file=sys.stderr)
    if (threads := thread_count()) > 1:
        raise SystemExit(f"preload: importing started {threads - 1} thread(s); find the library that did and take it off LIBRARIES")
    waiting = path.with_suffix(".new")
    with Server(str(waiting), Handler) as server:
        waiting.rename(path)  # listening from the moment anyone sees it
        server.serve_forever()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
