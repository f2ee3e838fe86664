"""Images in torchvision's own file formats, and weights under the names that torchvision asks for.

To add a data set, write a function and add it to `DATA`; to add weights, name the model in `MODELS`.
"""

from __future__ import annotations

import os
import pickle
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torchvision.models import get_model, get_model_weights

CIFAR10 = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")

MODELS = (
    "resnet18",
    "resnet34",
    "resnet50",
    "mobilenet_v2",
    "mobilenet_v3_large",  # the backbone that fasterrcnn_mobilenet_v3_large_fpn(weights=None) still loads
    "fasterrcnn_mobilenet_v3_large_fpn",
)


def mnist(folder: Path) -> None:
    """scikit-learn's 1,797 real handwritten digits, scaled from 8x8 to 20x20 and centred as in MNIST."""
    from sklearn.datasets import load_digits

    digits = load_digits()
    images = np.zeros((len(digits.images), 28, 28), np.uint8)
    for image, digit in zip(images, digits.images, strict=True):
        grey = Image.fromarray((digit * 255 / 16).astype(np.uint8))
        image[4:24, 4:24] = grey.resize((20, 20), Image.Resampling.BICUBIC)
    _write_idx(folder / "raw", images, digits.target)


def fashion_mnist(folder: Path) -> None:
    """Ten simple shapes, one for each class: not clothes, but as many kinds."""
    random = np.random.default_rng(0)
    labels = random.permutation(np.arange(2_000) % 10)
    _write_idx(folder / "raw", np.stack([_shape(label, random) for label in labels]), labels)


def cifar10(folder: Path) -> None:
    """Each class has a colour and stripes of its own, under noise."""
    random = np.random.default_rng(0)
    folder.mkdir()
    for name in [*(f"data_batch_{i}" for i in range(1, 6)), "test_batch"]:
        labels = random.permutation(np.arange(200) % 10)
        images = np.stack([_stripes(label, random) for label in labels])  # N x 3 x 32 x 32
        _pickle(folder / name, {"batch_label": name, "labels": labels.tolist(), "data": images.reshape(len(images), -1)})
    _pickle(folder / "batches.meta", {"num_cases_per_batch": 200, "label_names": list(CIFAR10), "num_vis": 3072})


DATA: dict[str, Callable[[Path], None]] = {  # by the name of its folder in ./data
    "MNIST": mnist,
    "FashionMNIST": fashion_mnist,
    "cifar-10-batches-py": cifar10,
}


def make_data(folder: Path) -> None:
    for name, write in DATA.items():
        write(folder / name)


def make_weights(folder: Path) -> None:
    """Untrained weights of the real shapes. torchvision does not check a file's hash once it is there."""
    folder.mkdir(parents=True)
    torch.manual_seed(0)
    for name in MODELS:
        backbone = {"weights_backbone": None} if "rcnn" in name else {}
        first, *others = {folder / os.path.basename(weights.url) for weights in get_model_weights(name)}
        torch.save(get_model(name, weights=None, **backbone).state_dict(), first)
        for other in others:
            other.hardlink_to(first)


def _write_idx(folder: Path, images: np.ndarray, labels: np.ndarray) -> None:
    """MNIST's format: type, number of dimensions and sizes, big-endian, then the bytes. A sixth is for testing."""
    folder.mkdir(parents=True)
    cut = len(images) * 5 // 6
    for prefix, part in (("train", slice(cut)), ("t10k", slice(cut, None))):
        for name, array in (("images-idx3", images[part]), ("labels-idx1", labels[part])):
            head = struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape)
            (folder / f"{prefix}-{name}-ubyte").write_bytes(head + array.astype(np.uint8).tobytes())


def _shape(label: int, random: np.random.Generator) -> np.ndarray:
    """Five outlines, empty or filled, at a random place and size."""
    kind, filled = divmod(int(label), 2)
    x, y = random.integers(11, 17, 2)
    size = random.integers(6, 10)
    rows, columns = np.mgrid[:28, :28]
    down, right = abs(rows - y), abs(columns - x)
    distance = (np.hypot(down, right), np.maximum(down, right), down + right, down + right / 3, down / 3 + right)[kind]
    inside = distance <= size if filled else abs(distance - size + 1) <= 1
    return np.where(inside, random.integers(150, 256), 0).astype(np.uint8)


def _stripes(label: int, random: np.random.Generator) -> np.ndarray:
    colour = np.random.default_rng(100 + label).integers(40, 216, (3, 1, 1))
    rows, columns = np.mgrid[:32, :32]
    along = np.cos(label * np.pi / 10) * rows + np.sin(label * np.pi / 10) * columns
    stripes = 40 * np.sin(along * (0.4 + label / 10) + random.uniform(0, 6))
    return np.clip(colour + stripes + random.normal(0, 40, (3, 32, 32)), 0, 255).astype(np.uint8)


def _pickle(path: Path, value: dict) -> None:
    path.write_bytes(pickle.dumps(value, protocol=2))
