"""Sentences of our own that the text stand-ins are made of. A classifier can learn their labels, but not from one word alone."""

from __future__ import annotations

import re
from importlib import resources
from itertools import product
from pydoc_data.topics import topics
from random import Random

THINGS = "movie film story plot script cast acting music ending camera dialogue director pace scene humor".split()
GOOD = "wonderful moving brilliant charming funny clever touching beautiful great fresh honest gripping".split()
BAD = "boring dull terrible weak silly awful tired clumsy empty predictable lazy painful".split()
OPINIONS = (
    "The {thing} is {word}.",
    "I found the {thing} {word} from the first minute to the last.",
    "What a {word} {thing}!",
    "Everyone in our row thought that the {thing} was {word}.",
    "A {word} {thing} makes this one hard to forget.",
)
PLAIN = (
    "I watched it with my family on a Sunday evening.",
    "It runs for about two hours and was made a few years ago.",
    "The first part takes place in a small town near the sea.",
    "A friend had told me about it at work.",
    "There are three brothers, one old house and a dog.",
)

NEWS = {  # topic: who, what they did
    "World": (
        "The prime minister|Two neighbouring countries|The foreign ministry|Voters in the capital|The peace talks".split("|"),
        "agreed on a new border treaty|called for an early election|sent aid after the earthquake|met for another round".split("|"),
    ),
    "Sports": (
        "The home team|The young striker|The defending champion|The national coach|The Olympic swimmer".split("|"),
        "won the final after extra time|missed the season with an injury|scored twice in the second half|set a new record".split("|"),
    ),
    "Business": (
        "The oil company|Shares of the bank|The airline|Retail sales|The car maker".split("|"),
        "rose after strong quarterly profits|fell as interest rates went up|announced a merger|cut jobs to lower costs".split("|"),
    ),
    "Sci/Tech": (
        "Researchers|The software maker|A new space probe|The search engine|Engineers at the university".split("|"),
        "released a security update|sent back pictures of the planet|presented a faster chip|found a new way to store data".split("|"),
    ),
}
WHEN = ("on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "this week", "last month")

CHINESE = (
    "今天天气很好，我们去公园玩。这部电影真的很好看。服务态度差，质量不行。"
    "机器学习用数据训练模型。深度学习的模型有很多层。这句话的情感是正面的。"
)


def review(random: Random, positive: bool) -> str:
    """Plain sentences, opinions with the label's words, and sometimes one that disagrees."""
    words, others = (GOOD, BAD) if positive else (BAD, GOOD)
    said = [_opinion(random, words) for _ in range(random.randint(2, 4))]
    if random.random() < 0.3:
        said.append(_opinion(random, others))
    said += random.sample(PLAIN, random.randint(1, 3))
    random.shuffle(said)
    return " ".join(said)


def report(random: Random, topic: str) -> str:
    who, did = NEWS[topic]
    return f"{random.choice(who)} {random.choice(did)} {random.choice(WHEN)}."


def corpus() -> list[str]:
    """Every sentence at least once: what the tokenizers are trained on."""
    opinions = [text.format(thing=thing, word=word) for text, thing, word in product(OPINIONS, THINGS, GOOD + BAD)]
    news = [f"{one} {other} {when}." for who, did in NEWS.values() for one, other, when in product(who, did, WHEN)]
    return [*opinions, *PLAIN, *news, *CHINESE.split("。")]


def words() -> set[str]:
    """Some thousand English words: ours, and those of the prose that Python and scikit-learn bring along."""
    descriptions = resources.files("sklearn.datasets.descr").iterdir()
    prose = [file.read_text("utf-8") for file in descriptions if file.name.endswith(".rst")]
    return set(re.findall(r"[a-z]+", " ".join([*corpus(), *prose, *topics.values()]).lower()))


def _opinion(random: Random, words: list[str]) -> str:
    return random.choice(OPINIONS).format(thing=random.choice(THINGS), word=random.choice(words))
