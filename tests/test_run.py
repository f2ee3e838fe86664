"""Running one piece of code: plain and forked tell the same, and nothing is left behind."""

import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests import hub
from torch_notes import preload, run
from torch_notes.run import Run

ENVIRONMENT = run.environment(base=hub.environment(run.ROOT / ".cache" / "hub", 1, 2))  # nothing here talks to the hub
PRELOAD = """
import sys
from pathlib import Path
from torch_notes import preload
preload.LIBRARIES = ("torch", "torch_notes.figures")
preload.main(Path(sys.argv[1]))
"""


@pytest.fixture(scope="module")
def parent(tmp_path_factory):
    """A preloaded process of this file's own, so that what it has left can be counted."""
    socket = tmp_path_factory.mktemp("preload") / "socket"
    with subprocess.Popen([sys.executable, "-c", PRELOAD, str(socket)], env=ENVIRONMENT, cwd=run.ROOT, stdin=subprocess.PIPE) as process:
        while not socket.exists():
            assert process.poll() is None
            time.sleep(0.02)
        process.socket = socket
        yield process
        process.kill()


@pytest.fixture
def forked(parent):
    def start(code: str, timeout: float = 30, data: Path | None = None, seed: int = 0) -> Run:
        return preload.request(parent.socket, code, "quick.py", timeout, data, seed)

    return start


def plain(code: str, timeout: float = 30, data: Path | None = None) -> Run:
    return run.run(code, "quick.py", run.spawn(ENVIRONMENT), timeout, data)


@pytest.fixture(params=["plain", "forked"])
def start(request):
    return plain if request.param == "plain" else request.getfixturevalue("forked")


def alone(code: str) -> str:
    """What a fresh process that imports torch_notes.run, and no torch, prints."""
    done = subprocess.run([sys.executable, "-c", f"from torch_notes.run import *\n{code}"], env=ENVIRONMENT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def gone(pid: int) -> bool:
    """Within a second or two."""
    for _ in range(100):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z":
            return True
        time.sleep(0.02)
    return False


SAME = {  # name: (code, what it prints, its error)
    "text": ("print('  甲\\t乙  ')\nprint('end', end='')", "  甲\t乙\nend\n", ""),
    "nothing": ("x = 1", "", ""),
    "name": ("import sys\nprint(__name__, sys.argv, sys.path[0] == __file__[:-9])", "__main__ ['quick.py'] True\n", ""),
    "no-input": ("input()", "", "EOFError: EOF when reading a line"),
    "error": ("print(1)\nraise KeyError('a b')", "1\n", "KeyError: 'a b'"),
    "no-message": ("assert 1 == 2", "", "AssertionError"),
    "own-error": ("class Oops(Exception): ...\nraise Oops('x')", "", "__main__.Oops: x" if sys.version_info >= (3, 13) else "Oops: x"),
    "lines": ("raise ValueError('a\\n\\n  b: c\\nd')", "", "ValueError: a\n\n  b: c\nd"),
    "chain": ("try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise TypeError('second') from e", "", "TypeError: second"),
    "while-handling": ("try:\n    1 / 0\nexcept ZeroDivisionError:\n    {}['k']", "", "KeyError: 'k'"),
    "module-error": ("import json\njson.loads('{')", "", "json.decoder.JSONDecodeError: Expecting property name"),
    "syntax": ("print(1)\nx = (1,\n", "", "SyntaxError: '(' was never closed"),
    "indent": ("if True:\nx = 1", "", "IndentationError: expected an indented block after 'if' statement on line 1"),
    "exit-0": ("import sys\nprint(1)\nsys.exit()", "1\n", ""),
    "exit-3": (
        "import sys, traceback\ntry: 1 / 0\nexcept Exception: traceback.print_exc()\nsys.exit(3)",
        "",
        "process ended with exit code 3",
    ),
    "exit-words": ("import sys\nsys.exit('done')", "", "process ended with exit code 1"),
    "exit-list": ("import sys\nsys.exit(['no'])", "", "process ended with exit code 1"),
    "abort": ("import os\nprint(1, flush=True)\nos.abort()", "1\n", "process ended with SIGABRT"),
    "late-thread": ("import threading\nthreading.Timer(0.2, print, ['late']).start()", "late\n", ""),
    "at-exit": ("import atexit\natexit.register(print, 'bye')\n1 / 0", "bye\n", "ZeroDivisionError: division by zero"),
    "finalize": (
        "import tempfile, weakref\nkept = tempfile.TemporaryDirectory()\nweakref.finalize(kept, print, 'bye')",
        "bye\n",
        "",
    ),
    "not-joined": (
        "import multiprocessing, time\ndef f(): time.sleep(0.3), print('worker')\nmultiprocessing.Process(target=f).start()",
        "worker\n",
        "",
    ),
    "spawned": (
        "import multiprocessing as m\ndef f(): print('worker')\n"
        "if __name__ == '__main__':\n    p = m.get_context('spawn').Process(target=f)\n    p.start()\n    p.join()",
        "worker\n",
        "",
    ),
    "child-output": ("import subprocess\nsubprocess.run(['echo', 'from outside'])", "from outside\n", ""),
}


@pytest.mark.parametrize("name", SAME)
def test_what_comes_back(start, name):
    code, stdout, error = SAME[name]
    done = start(code)
    assert (done.stdout, done.error[: len(error)] if error else done.error) == (stdout, error), done.stderr


def test_same_figures(forked):
    code = "import matplotlib.pyplot as plt\nfor i in 1, 2:\n    plt.plot([1, 2, i], label='a')\n    plt.legend()\n    plt.show()"
    first, second = plain(code), forked(code)
    assert len(first.figures) == 2 and first.figures[0] != first.figures[1]
    assert first.figures == second.figures and not first.error + second.error


def test_the_traceback_names_the_line(start):
    assert 'quick.py", line 2, in <module>\n    1 / 0\n' in start("x = 1\n1 / 0").stderr


def test_a_large_output_comes_whole(start):
    assert start("for i in range(100_000): print('一二三四五六七八九十')").stdout.count("十\n") == 100_000


def test_memory_and_seconds(start):
    done = start("import time\nx = b'1' * 300_000_000\ntime.sleep(0.3)")
    assert done.megabytes > 290 and 0.3 < done.seconds < 20


SLEEPER = "import subprocess, sys, time\nprint(subprocess.Popen(['sleep', '100']).pid, flush=True)\n"


def test_timeout_kills_the_whole_group(start):
    began = time.monotonic()
    done = start(SLEEPER + "import os\nprint(os.getpid(), flush=True)\ntime.sleep(100)", timeout=1.5)
    assert done.error == "TimeoutError: longer than 1.5 s" and time.monotonic() - began < 15
    grandchild, child = map(int, done.stdout.split())
    assert gone(grandchild) and gone(child)


def test_a_hung_loop_that_ignores_signals_ends(start):
    code = "import signal\nfor s in signal.SIGTERM, signal.SIGINT: signal.signal(s, signal.SIG_IGN)\nwhile True: pass"
    assert start(code, timeout=1).error == "TimeoutError: longer than 1 s"


def test_what_a_block_leaves_running_is_ended(start):
    done = start(SLEEPER)
    assert not done.error and gone(int(done.stdout))


def test_own_empty_folder(start, tmp_path):
    (tmp_path / "a.txt").write_text("1")
    assert start("import os\nprint(os.listdir())", data=tmp_path).stdout == "['quick.py']\n"  # says nothing of data
    first, second = (start("import os\nprint(os.getcwd())\nopen('new', 'w')").stdout.strip() for _ in range(2))
    assert first != second and not Path(first).exists()


def test_data_is_there_and_stays_as_it_was(start, tmp_path):
    (tmp_path / "MNIST").mkdir()
    (tmp_path / "MNIST" / "a.txt").write_text("1", "utf-8")
    done = start("import os\nprint(os.listdir('data'), open('data/MNIST/a.txt').read())\nopen('data/new', 'w')", data=tmp_path)
    assert (done.stdout, done.error) == ("['MNIST'] 1\n", "")
    assert [path.name for path in tmp_path.iterdir()] == ["MNIST"] and (tmp_path / "MNIST" / "a.txt").exists()


@pytest.mark.parametrize(
    "code", ["import socket\nsocket.create_connection(('192.0.2.1', 80))", "import urllib.request as u\nu.urlopen('http://192.0.2.1:80')"]
)
def test_network_is_refused_at_once(start, code):
    done = start(code)
    assert "this block tried to reach 192.0.2.1:80; blocks run without a network" in done.error and done.seconds < 10, done.error


def test_a_server_of_its_own_is_reached(start):
    code = "import socket\ns = socket.create_server(('127.0.0.1', 0))\nsocket.create_connection(s.getsockname())\nprint('reached')"
    assert start(code).stdout == "reached\n"


def test_workers_inside_a_fork(forked):
    done = forked(
        "import os, torch\nfrom torch.utils.data import DataLoader\n"
        "loader = DataLoader(range(8), batch_size=2, num_workers=2)\n"
        "for _ in range(2): print([batch.tolist() for batch in loader])"
    )
    assert (done.stdout, done.error) == ("[[0, 1], [2, 3], [4, 5], [6, 7]]\n" * 2, "")


def test_an_error_in_a_worker_comes_back(forked):
    done = forked(
        "from torch.utils.data import DataLoader\nclass Bad:\n    def __len__(self): return 4\n"
        "    def __getitem__(self, i): raise KeyError('no row')\nlist(DataLoader(Bad(), num_workers=1))"
    )
    assert done.error.startswith("KeyError") and "no row" in done.error


def test_threads_and_training_inside_a_fork(forked):
    done = forked(
        "import torch\ntorch.set_num_threads(2)\nx = torch.ones(600, 600, requires_grad=True)\n"
        "for _ in range(3): (x @ x).relu().sum().backward()\nprint(torch.get_num_threads(), x.grad[0, 0].item())"
    )
    assert (done.stdout, done.error) == ("2 3600.0\n", "")


def test_fifty_in_a_row_leave_nothing(parent, forked, tmp_path):
    def left() -> tuple[int, int, list[str], set[str]]:
        proc = Path(f"/proc/{parent.pid}")
        children = (proc / "task" / str(parent.pid) / "children").read_text().split()
        return len(list((proc / "task").iterdir())), len(list((proc / "fd").iterdir())), children, mine()

    def mine() -> set[str]:
        return {folder for folder in folders if Path(folder).exists()}

    folders = set()
    forked("")
    before = left()
    for number in range(50):
        code = f"import os, torch\nprint({number}, os.getcwd())\nx = torch.ones(9, requires_grad=True)\n(x * {number}).sum().backward()"
        answer, folder = forked(code).stdout.split()
        assert int(answer) == number
        folders.add(folder)
    for _ in range(100):  # the parent reaps its handlers twice a second
        if left()[2] == []:
            break
        time.sleep(0.05)
    assert left() == (1, before[1], [], set())


def test_a_block_s_own_temporary_folders_go(start):
    folder = start("import tempfile\nkept = tempfile.TemporaryDirectory()\nprint(kept.name)").stdout.strip()
    assert folder and not Path(folder).exists()


def test_no_fork_beside_a_second_thread():
    code = "import threading\nthreading.Thread(target=time.sleep, args=[3], daemon=True).start()\n"
    code += "try: run('', 'quick.py', fork())\nexcept RuntimeError as refused: print(refused)"
    assert alone(code).startswith("fork refused: this process has 2 threads")


def test_the_parent_keeps_its_temporary_folders():
    code = "import shutil\na = tempfile.TemporaryDirectory(); b = tempfile.mkdtemp(); atexit.register(shutil.rmtree, b)\n"
    code += "for code in '', '1 / 0', 'raise SystemExit(2)': run(code, 'quick.py', fork())\nprint(Path(a.name).exists(), Path(b).exists())"
    assert alone(code) == "True True"


def test_a_block_cannot_change_the_next_one(forked):
    forked("import builtins, os, torch\nos.environ['LEFT'] = '1'\ntorch.set_default_dtype(torch.float64)\nbuiltins.print = None")
    assert forked("import os, torch\nprint(os.environ.get('LEFT'), torch.ones(1).dtype)").stdout == "None torch.float32\n"


def test_seeds(forked):
    code = "import random, numpy, torch\nprint(random.random(), numpy.random.rand(), torch.rand(1).item())"
    first, again, other = (forked(code, seed=seed).stdout.split() for seed in (1, 1, 2))
    assert first == again and all(a != b for a, b in zip(first, other, strict=True))


def test_two_clients_get_their_own_answers(forked):
    def ask(number: int) -> str:
        return forked(f"import time\nprint({number})\ntime.sleep(1)\nprint({number})").stdout

    began = time.monotonic()
    with ThreadPoolExecutor(6) as clients:
        assert list(clients.map(ask, range(6))) == [f"{n}\n{n}\n" for n in range(6)]
    assert time.monotonic() - began < 5.5  # not one after the other


def test_who_cannot_be_served_is_told_why_and_the_next_one_is_served(forked, tmp_path):
    with pytest.raises(RuntimeError, match=r"quick\.py: .*nowhere"):
        forked("data = 1", data=tmp_path / "nowhere")
    assert forked("print(1)").stdout == "1\n"
    with pytest.raises(RuntimeError, match=r"quick\.py: the preloaded process is gone"):
        preload.request(tmp_path / "socket", "", "quick.py")


def test_the_preloaded_process_ends_with_its_owner(tmp_path):
    code = PRELOAD.replace('"torch", "torch_notes.figures"', "")
    owner = (
        f"import subprocess, sys\nprint(subprocess.Popen([sys.executable, '-c', {code!r}, {str(tmp_path / 'socket')!r}], stdout=-3).pid)\n"
    )
    owner += f"import pathlib, time\nwhile not pathlib.Path({str(tmp_path / 'socket')!r}).exists(): time.sleep(0.02)"
    assert gone(int(alone(owner)))


WORKERS = """
import multiprocessing as m
def f(): print(m.get_start_method())
if {guard}:
    p = m.Process(target=f)
    p.start()
    p.join()
    print(p.exitcode)
"""


def test_workers_start_as_on_windows():
    def spawned(code: str) -> Run:
        return run.run(code, "quick.py", run.spawn(ENVIRONMENT, workers=True))

    done = spawned(WORKERS.format(guard="__name__ == '__main__'"))
    assert (done.stdout, done.error) == ("spawn\n0\n", "")
    assert "bootstrapping phase" in spawned(WORKERS.format(guard="True")).stderr


def test_what_is_not_an_exception():
    assert run.last_exception("UserWarning: said on the way\n") == ""
    told = "[rank0]: Traceback (most recent call last):\n[rank0]: ValueError: \x1b[1mdo those steps\x1b[0m first\n"
    assert run.last_exception(told) == "ValueError: do those steps first"
    told = "Traceback (most recent call last):\nImportError: cannot import name 'a' from 'b' (/home/me/lib/site-packages/b/__init__.py)\n"
    assert run.last_exception(told) == "ImportError: cannot import name 'a' from 'b' (…/site-packages/b/__init__.py)"
    assert run.last_exception("") == ""


def test_the_signal_has_a_name():
    assert plain(f"import os\nos.kill(os.getpid(), {signal.SIGSEGV.value})").error == "process ended with SIGSEGV"
