"""The hub's server: ``python -m tests.hub.server FOLDER`` prints its two ports and serves until its standard input closes.

The first port speaks the model and data-set hub's protocol, as far as its client needs it for downloads;
the second an OpenAI-compatible one (chat.py). Standard library only, so that it starts at once.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sys
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, unquote, urlsplit

from .chat import ChatHandler

COMMIT = "0" * 39 + "1"  # every repository has this one commit, whatever revision is asked for
FILE = re.compile(r"/(?:(datasets|spaces)/)?(.+?)/resolve/[^/]+/(.+)")
API = re.compile(r"/api/(models|datasets|spaces)/(.+?)(?:/(tree|revision|paths-info)/[^/]+(?:/(.*))?)?")


class HubHandler(BaseHTTPRequestHandler):
    """Serves the repositories below `folder`: models/ORG/NAME, datasets/ORG/NAME."""

    protocol_version = "HTTP/1.1"
    folder: Path

    def do_GET(self) -> None:
        self.answer(parse_qs(urlsplit(self.path).query))

    def do_HEAD(self) -> None:
        self.answer({})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.answer(json.loads(body) if body.startswith(b"{") else parse_qs(body.decode()))

    def answer(self, fields: dict) -> None:
        path = unquote(urlsplit(self.path).path)
        if match := FILE.fullmatch(path):
            kind, name, file = match.groups()
            self.send_file(self.folder / (kind or "models") / name, file)
        elif match := API.fullmatch(path):
            kind, name, question, inner = match.groups()
            self.describe(self.folder / kind, name, question, inner or "", fields)
        else:
            self.refuse("EntryNotFound", f"tests/hub has no stand-in for {path}")

    def send_file(self, repository: Path, name: str) -> None:
        if not repository.is_dir():
            return self.refuse("RepoNotFound", "Repository not found")
        file = repository / name
        if not file.is_file() or ".." in name:
            return self.refuse("EntryNotFound", "Entry not found")
        size = file.stat().st_size
        first, last = 0, size - 1
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", "")) if self.command == "GET" else None
        if asked:
            first, last = int(asked[1]), min(int(asked[2] or last), last)
        self.send_response(206 if asked else 200)
        if asked:
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(last - first + 1))
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("ETag", f'"{_digest(file, file.stat().st_mtime_ns)}"')
        self.send_header("X-Repo-Commit", COMMIT)
        self.end_headers()
        if self.command == "GET":
            with file.open("rb") as stream:
                stream.seek(first)
                if asked:
                    self.wfile.write(stream.read(last - first + 1))
                else:
                    shutil.copyfileobj(stream, self.wfile, 1 << 20)

    def describe(self, kind: Path, name: str, question: str | None, inner: str, fields: dict) -> None:
        repository = (kind / name).resolve()  # a short name is a link to the whole one
        if not repository.is_dir():
            return self.refuse("RepoNotFound", "Repository not found")
        if question == "tree":
            top = repository / inner
            if not top.is_dir():
                return self.refuse("EntryNotFound", "Entry not found")
            deep = str(fields.get("recursive", ["false"])[0]).lower() == "true"
            return self.send_json([_entry(path, repository) for path in sorted(top.rglob("*") if deep else top.iterdir())])
        if question == "paths-info":
            wanted = fields.get("paths", [])
            paths = [repository / path for path in ([wanted] if isinstance(wanted, str) else wanted)]
            return self.send_json([_entry(path, repository) for path in paths if path.exists()])
        files = [path.relative_to(repository).as_posix() for path in sorted(repository.rglob("*")) if path.is_file()]
        self.send_json(
            {
                "_id": "0",
                "id": repository.relative_to(kind.resolve()).as_posix(),
                "sha": COMMIT,
                "private": False,
                "gated": False,
                "disabled": False,
                "downloads": 0,
                "likes": 0,
                "tags": [],
                "lastModified": "2026-01-01T00:00:00.000Z",
                "createdAt": "2026-01-01T00:00:00.000Z",
                "siblings": [{"rfilename": file} for file in files],
            }
        )

    def refuse(self, code: str, message: str) -> None:
        self.send_json({"error": message}, 404, {"X-Error-Code": code, "X-Repo-Commit": COMMIT})

    def send_json(self, value: object, status: int = 200, headers: dict[str, str] | None = None) -> None:
        body = json.dumps(value).encode()
        self.send_response(status)
        for name, text in {"Content-Type": "application/json", "Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, text)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Quiet."""


def _entry(path: Path, repository: Path) -> dict:
    name = path.relative_to(repository).as_posix()
    if path.is_dir():
        return {"type": "directory", "path": name, "size": 0, "oid": "0" * 40}
    return {"type": "file", "path": name, "size": path.stat().st_size, "oid": _digest(path, path.stat().st_mtime_ns)}


@cache
def _digest(file: Path, modified: int) -> str:
    """Once per file and change: the large ones take a moment."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha1").hexdigest()


def main(folder: Path) -> None:
    HubHandler.folder = folder / "hub"
    servers = [ThreadingHTTPServer(("127.0.0.1", 0), handler) for handler in (HubHandler, ChatHandler)]
    for server in servers:
        Thread(target=server.serve_forever, daemon=True).start()
    print(*(server.server_port for server in servers), flush=True)
    sys.stdin.buffer.read()  # until whoever started us closes it or dies
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
