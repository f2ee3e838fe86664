"""Write every stand-in: ``python -m tests.hub.make FOLDER``. Called by `tests.hub.build`.

FOLDER/
    hub/     repositories that tests/hub/server.py serves: models/ORG/NAME, datasets/ORG/NAME
    hf/      HF_HOME: what the client downloads from there, shared by all blocks
    torch/   TORCH_HOME: weights where torchvision looks before it downloads
    data/    what a block finds in its ./data
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ |= {"HF_HUB_DISABLE_PROGRESS_BARS": "1", "HF_DATASETS_DISABLE_PROGRESS_BARS": "1"}


def make(root: Path) -> None:
    from . import datasets, models, vision

    for folder in ("hf", "torch", "data"):
        (root / folder).mkdir(parents=True)
    models.make(root / "hub" / "models")
    datasets.make(root / "hub" / "datasets")
    vision.make_data(root / "data")
    vision.make_weights(root / "torch" / "hub" / "checkpoints")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
