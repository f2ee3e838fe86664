"""Python imports this at start-up when its folder is on PYTHONPATH, in workers and kernels too. Does nothing without TORCH_NOTES_HUB.

It refuses the network, writes down which stand-ins a block used, and has torchvision accept the stand-ins' files,
whose check sums are not the real ones. One audit hook does the first two: it cannot be bypassed by importing a
function early, a fork inherits it, and it starts no thread. Kept to `os` and `sys`, because every process pays for it.
"""

import os
import sys

HUB = os.path.realpath(os.environ["TORCH_NOTES_HUB"]) + os.sep if "TORCH_NOTES_HUB" in os.environ else ""
LOCAL = ("", "localhost", "0.0.0.0", "::", "::1", os.uname().nodename)
CODE = (".py", ".pyc", ".so", ".pth")
NAMES = {"cifar-10-batches-py": "CIFAR10"}  # of folders in data/ that are not called what people call them
recorded = set()


def audit(event, arguments):
    if event == "open":
        note_file(arguments[0])
    elif event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        if isinstance(address, tuple) and isinstance(address[0], (str, bytes)):  # else a Unix socket, or already connected
            refuse_remote(address[0], address[1])
            note_chat(address[1])
    elif event == "socket.getaddrinfo":
        refuse_remote(arguments[0], arguments[1])
    elif event == "socket.gethostbyname":
        refuse_remote(arguments[0], None)


def refuse_remote(host, port):
    host = os.fsdecode(host or "")
    if host in LOCAL or host.startswith("127."):
        return
    place = f"{host}:{port}" if port else host
    raise OSError(
        f"this block tried to reach {place}; blocks run without a network, and tests/hub has no stand-in for it (see tests/hub/README.md)"
    )


def note_chat(port):
    if os.environ.get("OPENAI_BASE_URL", "").startswith(f"http://127.0.0.1:{port}/"):
        note("OpenAI API")


def note_file(path):
    if "TORCH_NOTES_RUN" not in os.environ or isinstance(path, int) or path is None:
        return
    path = os.fsdecode(path)
    if path.endswith(CODE) and not path.startswith(HUB):  # what imports open: by far the most
        return
    path = os.path.realpath(path)
    if path.startswith(HUB) and (name := standin(path[len(HUB) :].split(os.sep))):
        note(name)


def standin(parts):
    """What people call the thing that a file of the hub, named by its `parts`, belongs to; None for book-keeping."""
    match parts:
        case ["data", folder, _, *_]:
            return NAMES.get(folder, folder)
        case ["torch", "hub", "checkpoints", file]:
            return file
        case ["hf", "hub", folder, _, *_] if folder.startswith(("models--", "datasets--")):
            return folder.partition("--")[2].replace("--", "/", 1)
        case ["hf", "datasets", folder, _, *_] if "___" in folder:
            return folder.replace("___", "/", 1)


def note(name):
    run = os.environ.get("TORCH_NOTES_RUN")  # forked blocks have one each, set after this module was imported
    if run and (run, name) not in recorded:
        recorded.add((run, name))
        with open(os.path.join(run, "standins"), "a", encoding="utf-8") as file:
            file.write(f"{name}\n")


class Torchvision:
    """A finder on `sys.meta_path` that finds nothing itself, but mends one module when it is imported."""

    name = "torchvision.datasets.utils"

    def find_spec(self, name, path=None, target=None):
        if name != self.name:
            return None
        from importlib.machinery import PathFinder

        spec = PathFinder.find_spec(name, path)
        execute = spec.loader.exec_module

        def execute_and_mend(module):
            execute(module)
            check_md5 = module.check_md5
            module.check_md5 = lambda file, md5, **options: os.path.realpath(file).startswith(HUB) or check_md5(file, md5, **options)

        spec.loader.exec_module = execute_and_mend
        return spec


if HUB:
    sys.addaudithook(audit)
    sys.meta_path.insert(0, Torchvision())
