"""What all blocks of one pytest run share: the offline hub and the preloaded process. Started once, on first use.

The first pytest process that needs them (a pytest-xdist worker, say) starts ``python -m tests.session FOLDER PID``
under a lock; the others find its files in FOLDER. It ends when process PID, the one that owns the run, is gone.
"""

from __future__ import annotations

import fcntl
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests import hub
from torch_notes import preload, run

ROOT = Path(__file__).parent.parent
HUB = ROOT / ".cache" / "hub"
PATIENCE = 180  # seconds until everything must be up, on a cold and busy machine


@dataclass
class Session:
    environment: dict[str, str]  # for processes that run blocks
    socket: Path  # where the preloaded process listens
    data: Path

    def fork(self, code: str, name: str, timeout: float, seed: int = 0) -> run.Run:
        """In a child of the preloaded process."""
        return preload.request(self.socket, code, name, timeout, self.data, seed)

    def spawn(self, code: str, name: str, timeout: float, workers: bool = False) -> run.Run:
        """In a plain interpreter, which also has its imports to do."""
        return run.run(code, name, run.spawn(self.environment, workers=workers), timeout + 60, self.data)


def connect(folder: Path, owner: int) -> Session:
    """The services of the run that `folder` belongs to, started if nobody has yet.

    Raises:
        RuntimeError: they did not come up; with the last lines of their log.
    """
    ready, log = folder / "environment.json", folder / "log"
    with open(folder / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not ready.exists():
            with open(log, "wb") as output:
                process = subprocess.Popen(
                    [sys.executable, "-m", "tests.session", str(folder), str(owner)],
                    cwd=ROOT,
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=output,
                    start_new_session=True,
                )
            deadline = time.monotonic() + PATIENCE
            while not ready.exists():
                if process.poll() is not None or time.monotonic() > deadline:
                    last = "\n".join(log.read_text("utf-8", "replace").splitlines()[-15:])
                    raise RuntimeError(f"the offline hub and the preloaded process did not start:\n{last}")
                time.sleep(0.05)
    return Session(json.loads(ready.read_text("utf-8")), folder / "socket", hub.data(HUB))


def main(folder: Path, owner: int) -> None:
    hub.build(HUB)
    with hub.serve(HUB) as ports:
        environment = run.environment(base=hub.environment(HUB, *ports))
        command = [sys.executable, "-m", "torch_notes.preload", str(folder / "socket")]
        with subprocess.Popen(command, env=environment, cwd=ROOT, stdin=subprocess.DEVNULL) as parent:
            while not (folder / "socket").exists():
                if parent.poll() is not None:
                    raise SystemExit("the preloaded process ended before it was ready")
                time.sleep(0.02)
            half = folder / "environment.new"
            half.write_text(json.dumps(environment), "utf-8")
            half.replace(folder / "environment.json")
            while _alive(owner) and folder.exists() and parent.poll() is None:
                time.sleep(0.3)
            parent.send_signal(signal.SIGKILL)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
