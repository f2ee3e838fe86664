"""Data sets as the hub keeps them: a README with metadata, and one Parquet file per split.

To add one, write a function that returns its splits and add it to `DATASETS`. Ids have a namespace, always. The hub
still answers to the names from before that, and the client then fails on its own: `load_dataset("imdb")` raises
HfUriError. That is why `SHORT_NAMES` are served too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

import yaml
from datasets import ClassLabel, Dataset, DatasetInfo, Features, SplitDict, SplitInfo, Value

from . import sentences


@dataclass
class Stand:
    """What stands in for one data set: columns, splits and numbers of rows are the real ones, the rows are ours."""

    config: str
    features: Features
    splits: dict[str, dict[str, list]]


def imdb() -> Stand:
    random = Random(0)

    def halves(rows: int) -> dict[str, list]:  # as in the real one, all negative reviews come first
        labels = [0] * (rows // 2) + [1] * (rows // 2)
        return {"text": [sentences.review(random, label == 1) for label in labels], "label": labels}

    unsupervised = halves(50_000) | {"label": [-1] * 50_000}
    return Stand(
        "plain_text",
        Features(text=Value("string"), label=ClassLabel(names=["neg", "pos"])),
        {"train": halves(25_000), "test": halves(25_000), "unsupervised": unsupervised},
    )


def ag_news() -> Stand:
    random = Random(0)
    topics = list(sentences.NEWS)

    def mixed(rows: int) -> dict[str, list]:
        labels = [random.randrange(len(topics)) for _ in range(rows)]
        return {"text": [sentences.report(random, topics[label]) for label in labels], "label": labels}

    features = Features(text=Value("string"), label=ClassLabel(names=topics))
    return Stand("default", features, {"train": mixed(120_000), "test": mixed(7_600)})


DATASETS: dict[str, Callable[[], Stand]] = {
    "stanfordnlp/imdb": imdb,
    "fancyzhx/ag_news": ag_news,
}
SHORT_NAMES = {
    "imdb": "stanfordnlp/imdb",
    "ag_news": "fancyzhx/ag_news",
}


def make(folder: Path) -> None:
    for name, stand in DATASETS.items():
        _write(stand(), folder / name)
    for short, name in SHORT_NAMES.items():
        (folder / short).symlink_to(name)


def _write(stand: Stand, folder: Path) -> None:
    (folder / stand.config).mkdir(parents=True)
    splits = SplitDict()
    for split, columns in stand.splits.items():
        rows = Dataset.from_dict(columns, features=stand.features)
        file = folder / stand.config / f"{split}-00000-of-00001.parquet"
        rows.to_parquet(file)
        splits.add(SplitInfo(split, num_bytes=file.stat().st_size, num_examples=len(rows)))
    info = DatasetInfo(features=stand.features, splits=splits, config_name=stand.config)
    files = [{"split": split, "path": f"{stand.config}/{split}-*"} for split in stand.splits]
    card = {
        "dataset_info": info._to_yaml_dict(),
        "configs": [{"config_name": stand.config, "data_files": files, "default": True}],
    }
    (folder / "README.md").write_text(f"---\n{yaml.safe_dump(card, sort_keys=False)}---\n", "utf-8")
