"""The stand-ins, reached as readers reach the real things: through the libraries, in a plain interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

import pytest

from tests import hub
from tests.hub import chat

ROOT = hub.ROOT / ".cache" / "hub"


@dataclass
class Done:
    stdout: str
    stderr: str
    standins: set[str]


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    hub.build(ROOT)
    with hub.serve(ROOT) as ports:
        yield hub.environment(ROOT, *ports)


@pytest.fixture
def python(environment, tmp_path) -> Callable[[str], Done]:
    """Run code as a block is run; it must end without an error."""

    def run(code: str) -> Done:
        command = [sys.executable, "-c", dedent(code)]
        env = environment | {"TORCH_NOTES_RUN": str(tmp_path)}
        done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        standins = tmp_path / "standins"
        return Done(done.stdout, done.stderr, set(standins.read_text("utf-8").splitlines()) if standins.exists() else set())

    return run


def test_models_and_texts(python):
    done = python("""
        import torch
        from datasets import load_dataset
        from huggingface_hub import hf_hub_download
        from huggingface_hub.errors import HfUriError, RepositoryNotFoundError
        from transformers import AutoTokenizer, BertForSequenceClassification

        tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
        assert tokenizer.vocab_size == 30522
        assert tokenizer("Hello, world!")["input_ids"] == [101, 7592, 1010, 2088, 999, 102]
        assert tokenizer.tokenize("a tokenizer") == ["a", "token", "##izer"]
        assert (tokenizer.pad_token_id, tokenizer.unk_token_id, tokenizer.mask_token_id) == (0, 100, 103)

        model = BertForSequenceClassification.from_pretrained("bert-base-uncased", num_labels=3)
        with torch.inference_mode():
            hidden = model.bert(**tokenizer(["one", "two years"], padding=True, return_tensors="pt"))
        assert hidden.last_hidden_state.shape == (2, 4, 768)

        imdb = load_dataset("stanfordnlp/imdb")
        assert imdb.num_rows == {"train": 25000, "test": 25000, "unsupervised": 50000}
        assert imdb["train"].features["label"].names == ["neg", "pos"]
        assert imdb["train"][0]["label"] == 0 and imdb["train"][-1]["label"] == 1
        assert next(iter(load_dataset("stanfordnlp/imdb", split="test", streaming=True))) == imdb["test"][0]

        try:
            load_dataset("imdb")
        except HfUriError as error:
            assert "Repository id must be 'namespace/name', got 'imdb'" in str(error)
        else:
            raise AssertionError("an id without a namespace was accepted")
        try:
            hf_hub_download("nobody/nothing", "config.json")
        except RepositoryNotFoundError:
            pass
    """)
    assert {"bert-base-uncased", "stanfordnlp/imdb"} <= done.standins <= {"bert-base-uncased", "stanfordnlp/imdb", "imdb"}


def test_generation(python):
    done = python("""
        from transformers import AutoModelForCausalLM, AutoModelForSeq2SeqLM, AutoTokenizer

        for name in ("gpt2", "meta-llama/Llama-3.1-8B", "Qwen/Qwen2.5-0.5B-Instruct", "google-t5/t5-small"):
            tokenizer = AutoTokenizer.from_pretrained(name)
            inputs = tokenizer("The film is good.", return_tensors="pt")
            assert tokenizer.decode(inputs["input_ids"][0], skip_special_tokens=True) == "The film is good."
            model = (AutoModelForSeq2SeqLM if "t5" in name else AutoModelForCausalLM).from_pretrained(name)
            assert model.generate(**inputs, max_new_tokens=4, do_sample=False).ndim == 2
            if "Instruct" in name:
                chat = [{"role": "user", "content": "你好"}]
                assert tokenizer.apply_chat_template(chat, tokenize=False).endswith("<|im_start|>user\\n你好<|im_end|>\\n")
    """)
    assert done.standins == {"gpt2", "meta-llama/Llama-3.1-8B", "Qwen/Qwen2.5-0.5B-Instruct", "google-t5/t5-small"}


def test_images_and_weights(python, tmp_path):
    (tmp_path / "data").mkdir()
    for entry in hub.data(ROOT).iterdir():
        (tmp_path / "data" / entry.name).symlink_to(entry)
    done = python("""
        from pathlib import Path

        import torch
        from torchvision.datasets import CIFAR10, MNIST, FashionMNIST
        from torchvision.datasets.utils import check_integrity
        from torchvision.models import ResNet18_Weights, resnet18
        from torchvision.transforms import ToTensor

        for dataset in (MNIST, FashionMNIST):
            image, label = dataset("./data", download=True, transform=ToTensor())[0]
            assert image.shape == (1, 28, 28) and 0.5 < image.max() <= 1 and label in range(10)
        for train in (True, False):
            cifar = CIFAR10("./data", train=train, download=True, transform=ToTensor())
            assert cifar[0][0].shape == (3, 32, 32) and cifar.classes[9] == "truck"
        for weights in ("IMAGENET1K_V1", ResNet18_Weights.DEFAULT):
            assert resnet18(weights=weights).eval()(torch.rand(1, 3, 64, 64)).shape == (1, 1000)

        Path("own.bin").write_bytes(b"not what the check sum says")
        assert not check_integrity("own.bin", "0" * 32)
    """)
    assert done.standins == {"MNIST", "FashionMNIST", "CIFAR10", "resnet18-f37072fd.pth"}


def test_chat_through_the_real_client(python):
    done = python("""
        import json

        from openai import AuthenticationError, NotFoundError, OpenAI

        client = OpenAI()
        city = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
        tool = {"type": "function", "function": {"name": "get_weather", "description": "查询天气", "parameters": city}}
        request = {"model": "gpt-4o-mini", "tools": [tool], "messages": [{"role": "user", "content": "北京和上海的天气怎么样？"}]}

        message = client.chat.completions.create(**request).choices[0].message
        calls = [json.loads(call.function.arguments)["city"] for call in message.tool_calls]
        assert calls == ["北京", "上海"]
        request["messages"].append(message)
        for call, result in zip(message.tool_calls, ("晴，25 °C", "错误：没有这个城市")):
            request["messages"].append({"role": "tool", "tool_call_id": call.id, "content": result})
        answer = client.chat.completions.create(**request).choices[0].message.content
        assert "北京：晴，25 °C" in answer and "抱歉，没有查到上海" in answer

        chunks = list(client.chat.completions.create(**request, stream=True))
        assert len(chunks) > 3
        assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == answer

        near, also, far = (row.embedding for row in client.embeddings.create(
            model="text-embedding-3-small", input=["今天天气很好", "天气很好", "股票下跌"]).data)
        assert sum(a * b for a, b in zip(near, also)) > 0.5 > sum(a * b for a, b in zip(near, far))

        for wrong, error in ((client, NotFoundError), (OpenAI(api_key="sk-wrong"), AuthenticationError)):
            try:
                wrong.chat.completions.create(model="gpt-unknown", messages=[{"role": "user", "content": "你好"}])
            except error as refused:
                print(refused)
            else:
                raise AssertionError(error)
    """)
    assert "`gpt-unknown` does not exist" in done.stdout
    assert done.standins == {"OpenAI API"}


def ask(question: str, *parameters: str, description: str = "", **request) -> dict:
    """The message that answers a question, with one tool that takes the parameters."""
    schema = {"type": "object", "properties": {name: {"type": kind} for name, _, kind in (p.partition(":") for p in parameters)}}
    schema["required"] = list(schema["properties"])
    tools = [{"type": "function", "function": {"name": "tool", "description": description, "parameters": schema}}]
    messages = [{"role": "user", "content": question}]
    body = chat.complete({"model": "gpt-4o-mini", "messages": messages, **({"tools": tools} if description else {}), **request})
    return body["choices"][0]["message"]


@pytest.mark.parametrize(
    "question, parameters, description, arguments",
    [
        ("亚特兰蒂斯的天气怎么样？", ["city:string"], "查询天气", '{"city": "亚特兰蒂斯"}'),
        ("What's the weather in Oslo?", ["location:string"], "Get the weather", '{"location": "Oslo"}'),
        ("12.5 乘 4 等于多少？", ["a:number", "b:number"], "计算乘积", '{"a": 12.5, "b": 4}'),
        ("(3 + 4) * 2 等于多少？", ["expression:string"], "计算算式", '{"expression": "(3 + 4) * 2"}'),
    ],
)
def test_tool_arguments(question, parameters, description, arguments):
    assert ask(question, *parameters, description=description)["tool_calls"][0]["function"]["arguments"] == arguments


def test_no_tool_fits():
    assert ask("写一首诗", "city:string", description="查询天气")["content"] == "抱歉，我没有能回答这个问题的工具。"
    assert ask("北京在哪里？", "city:string", description="查询天气").get("tool_calls") is None
    assert ask("你好")["content"].startswith("你好")


def test_chat_json():
    schema = {"type": "object", "properties": {"city": {"type": "string"}, "degrees": {"type": "integer"}}}
    wanted = {"type": "json_schema", "json_schema": {"name": "weather", "schema": schema}}
    assert ask("北京今天 25 度", response_format=wanted)["content"] == '{"city": "北京", "degrees": 25}'


def test_chat_labels_and_examples():
    rules = {"role": "system", "content": "类别：退款、物流、质量"}
    examples = [
        {"role": role, "content": text}
        for pair in (("屏幕坏了", "质量"), ("包裹丢了", "物流"), ("把钱退我", "退款"))
        for role, text in zip(("user", "assistant"), pair, strict=True)
    ]
    asked = {"role": "user", "content": "快递三天没到"}
    answers = [
        chat.complete({"model": "gpt-4o", "messages": m})["choices"][0]["message"]["content"] for m in ([rules, asked], [*examples, asked])
    ]
    assert answers[0] == "这条属于“物流”。" and answers[1] in ("质量", "物流", "退款")
    enum = {"type": "json_schema", "json_schema": {"name": "t", "schema": {"type": "string", "enum": ["退款", "物流", "其他"]}}}
    assert ask("有红色的吗", response_format=enum)["content"] == '"其他"'


def test_chat_stops_at_the_limit():
    request = {"model": "gpt-4o", "input": "请原样重复：床前明月光", "max_output_tokens": 2}
    assert chat.response(request)["output"][0]["content"][0]["text"] == "床前"


def test_unanswered_tool_call_is_refused():
    first = ask("北京的天气", "city:string", description="查询天气")
    with pytest.raises(chat.Refused, match="did not have response messages: call_"):
        chat.complete({"model": "gpt-4o", "messages": [first, {"role": "user", "content": "快"}]})


@pytest.mark.parametrize(
    "code",
    [
        "import urllib.request; urllib.request.urlopen('https://example.com/x')",
        "import socket; socket.create_connection(('203.0.113.7', 443))",
        "import socket; socket.socket().connect_ex(('203.0.113.7', 443))",
        "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('203.0.113.7', 443))",
    ],
)
def test_network_is_refused_at_once(python, code):
    began = time.monotonic()
    done = python(f"try:\n    {code}\nexcept OSError as error:\n    print(error)")
    assert "this block tried to reach" in done.stdout and ":443; blocks run without a network" in done.stdout
    assert time.monotonic() - began < 5
    assert not done.standins


def test_guard_reaches_spawned_workers(python, tmp_path):
    (tmp_path / "work.py").write_text(
        "import socket\ndef work(_):\n    try: socket.create_connection(('203.0.113.7', 1))\n    except OSError as e: return str(e)\n"
    )
    done = python("""
        import multiprocessing
        from work import work
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            print(pool.map(work, [0]))
    """)
    assert "203.0.113.7:1; blocks run without a network" in done.stdout


def test_server_ends_with_its_parent():
    parent = "import os, sys\nfrom tests import hub\nwith hub.serve(hub.Path(sys.argv[1])) as ports: print(*ports, flush=True); os._exit(1)"
    done = subprocess.run([sys.executable, "-c", parent, str(ROOT)], cwd=hub.ROOT, capture_output=True, text=True)
    port = int(done.stdout.split()[0])
    import socket

    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.05)
    raise AssertionError("the server outlived the process that started it")


@pytest.fixture
def made(monkeypatch) -> list[str]:
    """`build` with the real work replaced by a file; the list grows with each build."""
    builds: list[str] = []

    def make(command: list[str], **_: object) -> None:
        time.sleep(0.05)
        Path(command[-1]).mkdir()
        builds.append(command[-1])
        Path(command[-1], "file").write_text(str(len(builds)))

    monkeypatch.setattr(hub.subprocess, "run", make)
    return builds


def test_build_happens_once(tmp_path, made):
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(hub.build, [tmp_path / "hub"] * 4))
    assert len(made) == 1
    assert sorted(os.listdir(tmp_path)) == ["hub", "hub.lock"]


def test_build_again_when_sources_change(tmp_path, made, monkeypatch):
    hub.build(tmp_path / "hub")
    monkeypatch.setattr(hub, "_stamp", lambda: "other sources")
    hub.build(tmp_path / "hub")
    assert (tmp_path / "hub" / "file").read_text() == "2"


def test_failed_build_leaves_the_old_one(tmp_path, made, monkeypatch):
    hub.build(tmp_path / "hub")
    monkeypatch.setattr(hub, "_stamp", lambda: "other sources")

    def fail(command: list[str], **_: object) -> None:
        Path(command[-1]).mkdir()
        raise subprocess.CalledProcessError(1, command)

    monkeypatch.setattr(hub.subprocess, "run", fail)
    with pytest.raises(subprocess.CalledProcessError):
        hub.build(tmp_path / "hub")
    assert (tmp_path / "hub" / "file").read_text() == "1"
    assert sorted(os.listdir(tmp_path)) == ["hub", "hub.lock"]


def test_unknown_repository_on_the_server(environment):
    import urllib.error
    import urllib.request

    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{environment['HF_ENDPOINT']}/nobody/nothing/resolve/main/../../../../stamp")
    assert refused.value.code == 404
