"""Run one piece of code in its own process and tell what it printed, drew and raised.

Knows no Markdown and no site. Two ways to start the process, one way to watch it:

- `spawn`: a plain interpreter, ``python quick.py``, as the reader runs it. Results are recorded this way.
- `fork`: a child of a process that has imported the libraries already (`torch_notes.preload`), 0.05 s
  instead of seconds. Tests compare this way. It hides a missing import of anything preloaded, which is
  why it does not record.

Why a fork after ``import torch`` is safe here: a child hangs if its parent has *computed* with more than
one OpenMP thread, because the thread pool's workers do not survive the fork while the pool's bookkeeping
does. So ``OMP_NUM_THREADS=1`` is in the environment before torch is imported, the parent only imports,
and `fork` refuses when the parent has a second thread. The child may then set its own number of threads,
train, and start DataLoader workers (tests/test_run.py does all three).
"""

from __future__ import annotations

import atexit
import faulthandler
import linecache
import multiprocessing.util
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parent.parent
TIMEOUT = 20.0  # seconds, unless a page says otherwise

# One thread and one instruction set, so that sums are added in the same order on every machine.
# "avx2" and "COMPATIBLE" are the widest settings that all x86 machines of the last ten years share.
STEADY = {
    "OMP_NUM_THREADS": "1",
    "ATEN_CPU_CAPABILITY": "avx2",
    "ONEDNN_MAX_CPU_ISA": "AVX2",
    "MKL_CBWR": "COMPATIBLE",
    "JE_ARROW_MALLOC_CONF": "background_thread:false",  # a thread that pyarrow starts on import; see `fork`
    "TOKENIZERS_PARALLELISM": "false",
    "CUDA_VISIBLE_DEVICES": "",
    "COLUMNS": "80",
    "PYTHONIOENCODING": "utf-8",
    "MPLBACKEND": "module://torch_notes.figures",
}


@dataclass
class Figure:
    svg: str
    drawn: str  # what was drawn, as text (see torch_notes.figures)


@dataclass
class Run:
    """What one run did.

    Attributes:
        error: the exception as Python prints it last, empty if the block ended by itself.
        figures: one for each figure that `plt.show()` showed, in order.
        standins: what the run loaded that was an offline stand-in for the real thing.
        seconds, megabytes: wall time and peak memory of the process. For people; never recorded.
    """

    error: str = ""
    stdout: str = ""
    stderr: str = ""
    figures: list[Figure] = field(default_factory=list)
    standins: list[str] = field(default_factory=list)
    seconds: float = 0.0
    megabytes: int = 0


# Starts the code (already written to folder/cwd/name) and returns the process id of a new session's leader.
Start = Callable[[Path, str], int]


def environment(*, base: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The variables for a process that runs blocks: `base`, the steady settings, and this package importable."""
    path = [str(ROOT), *filter(None, [base.get("PYTHONPATH")])]
    return {**base, **STEADY, "PYTHONPATH": os.pathsep.join(path)}


def run(code: str, name: str, start: Start, timeout: float = TIMEOUT, data: Path | None = None) -> Run:
    """Run `code` as a file called `name` in an empty folder of its own.

    Args:
        data: its entries appear in the block's `./data`, where data sets are usually looked for.
        timeout: seconds; then the process and everything it has started is killed.
    """
    with tempfile.TemporaryDirectory(prefix="torch-notes-") as temporary:
        folder = Path(temporary)
        cwd = folder / "cwd"
        cwd.mkdir()
        (folder / "figures").mkdir()
        (cwd / name).write_text(code, "utf-8")  # a real file: tracebacks, inspect and spawned workers read it
        link_data(cwd, data if "data" in code else None)
        began = time.monotonic()
        pid = start(folder, name)
        in_time = _wait(pid, timeout)
        seconds = time.monotonic() - began
        try:
            os.killpg(pid, signal.SIGKILL)  # the process if it is late, and whatever it has left behind
        except (ProcessLookupError, PermissionError):
            pass
        _, status, usage = os.wait4(pid, 0)
        result = _collect(folder)
        result.seconds, result.megabytes = round(seconds, 3), _megabytes(usage.ru_maxrss)
        code_ = os.waitstatus_to_exitcode(status)
        if not in_time:
            result.error = f"TimeoutError: longer than {timeout:g} s"
        elif code_ < 0:
            result.error = f"process ended with {signal.Signals(-code_).name}"
        elif code_:
            uncaught = code_ == 1 and last_exception(result.stderr)  # another code is sys.exit's
            result.error = uncaught or f"process ended with exit code {code_}"
        return result


def link_data(cwd: Path, data: Path | None) -> None:
    """Make the entries of `data` appear in cwd/data. The folder itself is the block's own, so nothing is written to `data`."""
    if data is not None:
        (cwd / "data").mkdir()
        for entry in data.iterdir():
            (cwd / "data" / entry.name).symlink_to(entry)


def spawn(env: Mapping[str, str], *, workers: bool = False) -> Start:
    """A plain interpreter.

    Args:
        workers: start the block's own worker processes as Windows and macOS do (spawn, not fork).
    """
    spawning = (
        "import multiprocessing, runpy, sys; multiprocessing.set_start_method('spawn');"
        "sys.argv = sys.argv[1:]; sys.path[0] = ''; runpy.run_path(sys.argv[0], run_name='__main__')"
    )

    def start(folder: Path, name: str) -> int:
        command = [sys.executable, "-c", spawning, name] if workers else [sys.executable, name]
        with open(folder / "stdout", "wb") as out, open(folder / "stderr", "wb") as err:
            process = subprocess.Popen(
                command,
                cwd=folder / "cwd",
                env={**env, "TORCH_NOTES_RUN": str(folder)},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                start_new_session=True,
            )
        process.returncode = 0  # `run` reaps it, to read its memory; keeps Popen from warning that it still runs
        return process.pid

    return start


def fork(seed: int = 0) -> Start:
    """A child of this process, which must have imported what it shares and computed nothing."""

    def start(folder: Path, name: str) -> int:
        if (threads := thread_count()) > 1:
            raise RuntimeError(f"fork refused: this process has {threads} threads, and a child could hang on their locks")
        sys.stdout.flush()
        sys.stderr.flush()
        if pid := os.fork():
            return pid
        _become(folder, name, seed)
        raise AssertionError("unreachable")

    return start


def thread_count() -> int:
    """Threads of this process that the kernel knows, native ones included; 1 where it cannot be told."""
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.exists() else 1


def last_exception(stderr: str) -> str:
    """The exception at the end of what the interpreter printed, message lines included; where this machine keeps its packages left out."""
    stderr = re.sub(r"^\[rank\d+\]: ?", "", stderr, flags=re.M)  # torch.distributed says so before each line
    _, found, tail = stderr.rpartition("Traceback (most recent call last):\n")
    # a SyntaxError of the block itself has no such line; a message of sys.exit is not an exception
    name = r"[\w.]+" if found else "SyntaxError|IndentationError|TabError"
    match = re.search(rf"^(?:{name})(?::|$)(?s:.*)", tail, re.M)
    message = re.sub(r"\x1b\[[\d;]*m", "", match[0].strip()) if match else ""  # a page is no terminal: no bold
    return re.sub(r"[^\s('\"]*/site-packages/", "…/site-packages/", message)


def _become(folder: Path, name: str, seed: int) -> None:
    """In the child: look like a new interpreter that runs cwd/name. Never returns."""
    try:
        os.setsid()
        os.chdir(folder / "cwd")
        os.environ["TORCH_NOTES_RUN"] = str(folder)
        # files, not pipes: never full, and grandchildren write there too
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        for number, stream in ((1, "stdout"), (2, "stderr")):
            os.dup2(os.open(folder / stream, os.O_WRONLY | os.O_CREAT | os.O_APPEND), number)
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False, buffering=1)
        sys.__stdout__, sys.__stderr__ = sys.stdout, sys.stderr
        faulthandler.enable(sys.stderr, all_threads=False)
        for inherited in list(weakref.finalize._registry):
            inherited.atexit = False  # the parent's temporary folders are not ours to delete
        atexit._clear()
        atexit.register(weakref.finalize._exitfunc)  # the block's own are
        atexit.register(multiprocessing.util._exit_function)  # joins worker processes
        _seed(seed)
        sys.argv, sys.path[0] = [name], os.getcwd()
        module = ModuleType("__main__")
        path = os.path.abspath(name)  # as the interpreter has it, and where a spawned worker looks
        module.__dict__.update(__file__=path, __builtins__=__builtins__)
        sys.modules["__main__"] = module
        linecache.clearcache()
        exit_code = _execute(Path(path).read_text("utf-8"), path, module)
        threading._shutdown()  # waits for the block's threads
        atexit._run_exitfuncs()
    except BaseException:  # our own fault: say so and end, never go on as a second parent
        traceback.print_exc()
        exit_code = 70
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            pass
    os._exit(exit_code)


def _execute(code: str, path: str, module: ModuleType) -> int:
    try:
        exec(compile(code, path, "exec", dont_inherit=True), module.__dict__)
    except SystemExit as end:
        if isinstance(end.code, int | None):
            return end.code or 0
        print(end.code, file=sys.stderr)
        return 1
    except BaseException as error:
        frames = error.__traceback__.tb_next if error.__traceback__ else None  # without the line above
        sys.__excepthook__(type(error), error.with_traceback(frames), frames)
        return 1
    return 0


def _seed(seed: int) -> None:
    """Libraries seed themselves when imported: without this every fork would draw the same numbers."""
    random.seed(seed)
    for module, setter in (("numpy", lambda m: m.random.seed(seed)), ("torch", lambda m: m.manual_seed(seed))):
        if module in sys.modules:
            setter(sys.modules[module])


def _wait(pid: int, timeout: float) -> bool:
    """True when the process ended by itself. Not reaped yet: its number still names its group."""
    end, pause = time.monotonic() + timeout, 0.002
    while time.monotonic() < end:
        if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            return True
        time.sleep(pause)
        pause = min(pause * 1.5, 0.05)
    return False


def _collect(folder: Path) -> Run:
    def text(name: str) -> str:
        path = folder / name
        return path.read_text("utf-8", "replace") if path.exists() else ""

    drawn = sorted((folder / "figures").glob("*.svg"), key=lambda path: int(path.stem))
    return Run(
        stdout="".join(f"{line.rstrip()}\n" for line in text("stdout").splitlines()),
        stderr=text("stderr"),
        figures=[Figure(path.read_text("utf-8"), path.with_suffix(".txt").read_text("utf-8")) for path in drawn],
        standins=standins(folder),
    )


def standins(folder: Path) -> list[str]:
    """What a run in `folder` loaded that was a stand-in; whoever noticed wrote it there, a name a line."""
    path = folder / "standins"
    return sorted(set(path.read_text("utf-8").splitlines())) if path.exists() else []


def _megabytes(ru_maxrss: int) -> int:
    return ru_maxrss >> (20 if sys.platform == "darwin" else 10)  # macOS counts bytes, Linux KiB
