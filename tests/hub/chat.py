"""A scripted stand-in for an OpenAI-compatible API. The same request always gets the same answer.

`RULES` is what it knows: each rule looks at a request and returns the assistant's message, or None if it does not
apply; the first that does wins. To teach it something, write a rule and put it in its place in the list.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
import re
import struct
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from operator import mul

from . import API_KEY

CHAT_MODELS = ("gpt-4o-mini", "gpt-4o", "gpt-4.1-mini", "gpt-4.1", "gpt-5-mini", "gpt-5")
EMBEDDING_MODELS = {"text-embedding-3-small": 1536, "text-embedding-3-large": 3072}  # and their length
CREATED = 1_767_225_600  # a fixed date, for answers that are the same every time

CITIES = (
    "北京|上海|广州|深圳|杭州|成都|武汉|西安|南京|重庆|天津|苏州|香港|东京|巴黎|伦敦|纽约"
    "|Beijing|Shanghai|Guangzhou|Shenzhen|Hangzhou|Hong Kong|Tokyo|Paris|London|New York"
).split("|")
TOPICS = (  # words for one thing, in tools' descriptions and in questions
    ("天气", "气温", "温度", "下雨", "多少度", "weather", "temperature"),
    ("时间", "几点", "time"),
    ("计算", "算", "等于", "calculat", "arithmetic", "multipl", "加", "乘"),
    ("搜索", "查找", "资料", "search", "look up"),
)
LABELS = {  # what a label is called, and words that speak for it
    "退款": "退款 退钱 退货 扣款 多扣",
    "物流": "快递 发货 包裹 物流 送到 没到 签收",
    "质量": "坏了 裂 破 掉色 失灵 开不了 异响 划痕",
    "正面": "喜欢 满意 不错 推荐 值得 开心 好看 好用",
    "负面": "失望 太差 难用 后悔 糟 浪费 不会再",
}
REST = ("其他", "其它", "other")  # the label for what none of the words is about
TOKEN = re.compile(r"[\u4e00-\u9fff]|[a-zA-Z]+|\d{1,3}|[^\s\w]")
FAILED = re.compile(r"error|exception|失败|错误|出错|不存在|找不到|没有找到|未找到|没有.{0,6}数据|未知|not found|unknown", re.I)
GREETING = re.compile(r"\s*(你好|您好|嗨|hello|hi)\b|^\s*(你好|您好)", re.I)


class Refused(Exception):
    """A request that the real API refuses too."""

    def __init__(self, status: int, message: str, code: str | None = None, param: str | None = None):
        super().__init__(message)
        self.status = status
        self.body = {"error": {"message": message, "type": "invalid_request_error", "param": param, "code": code}}


# Rules


def report_results(request: dict) -> dict | None:
    """After the tools have run: say what they returned."""
    messages = request["messages"]
    if messages[-1]["role"] != "tool":
        return None
    asked = {call["id"]: call["function"] for message in messages for call in message.get("tool_calls") or []}
    found, failed = [], []
    for message in _last_results(messages):
        arguments = json.loads(asked[message["tool_call_id"]]["arguments"])
        subject = "、".join(value for value in arguments.values() if isinstance(value, str))
        result = _text(message).strip().rstrip("。")
        if FAILED.search(result):
            failed.append(f"{subject}（{result}）")
        else:
            found.append(f"{subject}：{_plain(result)}" if subject else _plain(result))
    parts = [f"查到的结果是：{'；'.join(found)}。"] if found else []
    parts += [f"抱歉，没有查到{'、'.join(failed)}。"] if failed else []
    return _says("".join(parts))


def call_tools(request: dict) -> dict | None:
    """Call the tool that is about what the question is about, once for each city or other thing that it names."""
    tools = [tool["function"] for tool in request.get("tools") or []]
    choice = request.get("tool_choice", "auto")
    if isinstance(choice, dict):
        tools = [tool for tool in tools if tool["name"] == choice["function"]["name"]]
    if not tools or choice == "none":
        return None
    question = _question(request)
    topics = _topics(question)
    calls = []
    for tool in sorted(tools, key=lambda tool: -len(topics & _topics(_description(tool)))):
        related = topics & _topics(_description(tool)) or choice != "auto"
        calls = list(_arguments(tool.get("parameters") or {}, question)) if related else []
        if calls:
            break
    if not calls:
        return None
    if request.get("parallel_tool_calls") is False:
        calls = calls[:1]
    return {"role": "assistant", "content": None, "tool_calls": [_call(tool["name"], arguments) for arguments in calls]}


def structured(request: dict) -> dict | None:
    """JSON in the shape that `response_format` asks for."""
    wanted = request.get("response_format") or {}
    if wanted.get("type") == "json_schema":
        return _says(json.dumps(_value(wanted["json_schema"]["schema"], "", _question(request)), ensure_ascii=False))
    if wanted.get("type") == "json_object":
        return _says(json.dumps({"answer": _question(request)}, ensure_ascii=False))
    return None


def repeat(request: dict) -> dict | None:
    asked = re.match(r"请?(?:原样)?(?:重复|复述|输出)[^：:]*[：:]\s*(.+)", _question(request), re.S)
    return _says(asked[1]) if asked else None


def remember(request: dict) -> dict | None:
    """The user's name, if an earlier message of this conversation gave it."""
    if not re.search("我叫什么|我的名字", _question(request)):
        return None
    said = " ".join(_text(message) for message in request["messages"] if message["role"] == "user")
    names = re.findall(r"我叫((?!什么)[\u4e00-\u9fff]{2,3})", said)
    return _says(f"你叫{names[-1]}。" if names else "你还没有告诉我你的名字。")


def follow_examples(request: dict) -> dict | None:
    """After several questions with short answers: the answer of the question that is most like the last one."""
    turns = [message for message in request["messages"] if message["role"] in ("user", "assistant")]
    pairs = [(_text(asked), _text(answer)) for asked, answer in zip(turns[:-1:2], turns[1::2], strict=False)]
    if len(pairs) < 3 or any(len(answer) > 8 for _, answer in pairs):
        return None
    question = _embedding(_question(request), 512)
    return _says(max(pairs, key=lambda pair: sum(map(mul, question, _embedding(pair[0], 512))))[1])


def classify(request: dict) -> dict | None:
    """Where the instructions name labels: the one whose words are in the question, in a sentence, as chat models like to say it."""
    instructions = "".join(_text(message) for message in request["messages"] if message["role"] in ("system", "developer"))
    labels = [label for label in LABELS if label in instructions]
    if len(labels) < 2:
        return None
    label = _label(labels, _question(request))
    return _says(f"这条属于“{label}”。" if label else "这条不属于上面任何一类。")


def greet(request: dict) -> dict | None:
    return _says("你好！有什么可以帮你？") if GREETING.match(_question(request)) else None


def refuse(request: dict) -> dict | None:
    return _says("抱歉，我没有能回答这个问题的工具。") if request.get("tools") else None


def echo(request: dict) -> dict | None:
    return _says(f"收到：{_question(request)}")


RULES: list[Callable[[dict], dict | None]] = [
    report_results,
    call_tools,
    structured,
    repeat,
    remember,
    follow_examples,
    classify,
    greet,
    refuse,
    echo,
]


# What the rules share


def _says(content: str) -> dict:
    return {"role": "assistant", "content": content}


def _text(message: dict) -> str:
    """A message's content, which may be a list of parts."""
    content = message.get("content") or ""
    return content if isinstance(content, str) else "".join(part.get("text", "") for part in content)


def _question(request: dict) -> str:
    return next((_text(message) for message in reversed(request["messages"]) if message["role"] == "user"), "")


def _last_results(messages: list[dict]) -> list[dict]:
    """The tool messages at the end."""
    start = len(messages)
    while messages[start - 1]["role"] == "tool":
        start -= 1
    return messages[start:]


def _plain(result: str) -> str:
    """A tool's result as a sentence would quote it."""
    try:
        value = json.loads(result)
    except ValueError:
        return result
    if isinstance(value, dict):
        return "，".join(f"{name} {item}" for name, item in value.items())
    return "，".join(map(str, value)) if isinstance(value, list) else str(value)


def _description(tool: dict) -> str:
    return f"{tool['name'].replace('_', ' ')} {tool.get('description', '')}"


def _topics(text: str) -> set[str]:
    text = text.lower()
    return {words[0] for words in TOPICS if any(word in text for word in words)} | set(re.findall(r"[a-z]{5,}", text))


def _call(name: str, arguments: dict) -> dict:
    text = json.dumps(arguments, ensure_ascii=False)
    number = hashlib.sha256(f"{name}{text}".encode()).hexdigest()[:24]
    return {"id": f"call_{number}", "type": "function", "function": {"name": name, "arguments": text}}


def _arguments(schema: dict, question: str) -> Iterator[dict]:
    """Arguments for one call or several, as far as the question gives every required one."""
    properties = schema.get("properties", {})
    required = schema.get("required", [])
    found = {name: _mentioned(name, kind, question) for name, kind in properties.items()}
    found = {name: values for name, values in found.items() if values}
    if not found.keys() >= set(required):
        return
    place = next((name for name in found if _is_place(name)), None)
    numbers = iter(_numbers(question))
    same = {}
    for name, values in found.items():  # each number in the question is one argument, in order
        if properties[name].get("type") in ("number", "integer"):
            values = [next(numbers, None)]
            if values == [None]:
                return
        if name != place:
            same[name] = values[0]
    for city in found[place] if place else [None]:
        yield {name: city if name == place else same[name] for name in found}


def _mentioned(name: str, schema: dict, question: str) -> list:
    """What the question says about one argument."""
    if "enum" in schema:
        return [value for value in schema["enum"] if str(value).lower() in question.lower()]
    if schema.get("type") in ("number", "integer"):
        return _numbers(question)
    if schema.get("type") != "string":
        return []
    if _is_place(name):
        return _places(question)
    if "expression" in name:
        return [match.strip() for match in re.findall(r"[\d(][\d\s.+\-*/×÷()]*[\d)]", question) if re.search(r"[+\-*/×÷]", match)]
    return [question] if name in ("query", "question", "keyword", "text") else []


def _is_place(name: str) -> bool:
    return name in ("city", "location", "place", "城市", "地点") or name.endswith("_city")


def _places(question: str) -> list[str]:
    """Cities in the order of the question. An unknown one is taken from its place before 天气, so that tools can fail."""
    known = sorted((city for city in CITIES if city.lower() in question.lower()), key=lambda city: question.lower().index(city.lower()))
    unknown = re.findall(r"([\u4e00-\u9fff]{2,6}?)(?:今天|明天|后天|现在|的)+天气", question) or re.findall(r"\b[Ii]n ([A-Z]\w+)", question)
    return known or unknown[:1]


def _numbers(question: str) -> list[int | float]:
    return [float(number) if "." in number else int(number) for number in re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?", question)]


def _value(schema: dict, name: str, question: str) -> object:
    """The smallest value that fits a JSON schema, taken from the question where it can be."""
    if "enum" in schema:
        return _label(schema["enum"], question) or (_mentioned(name, schema, question) or schema["enum"])[0]
    match schema.get("type"):
        case "object":
            return {key: _value(inner, key, question) for key, inner in schema.get("properties", {}).items()}
        case "array":
            return [_value(schema["items"], name, question)]
        case "number" | "integer":
            return (_numbers(question) or [0])[0]
        case "boolean":
            return True
    return (_mentioned(name, schema, question) or [question])[0]


def _label(labels: list[str], question: str) -> str | None:
    """The label that the question has most words of."""
    found = {label: sum(word in question for word in LABELS.get(label, "").split()) for label in labels}
    if any(found.values()):
        return max(found, key=found.__getitem__)
    return next((label for label in labels if label in REST and any(other in LABELS for other in labels)), None)


# The protocol


def complete(request: dict) -> dict:
    """The body of a chat completion.

    Raises:
        Refused: as the real API would.
    """
    _check(request)
    message = next(filter(None, (rule(request) for rule in RULES)))
    asked = sum(_count(_text(each)) for each in request["messages"])
    limit = request.get("max_completion_tokens") or request.get("max_tokens")
    cut = bool(limit and message["content"] and _count(message["content"]) > limit)
    if cut:
        message["content"] = message["content"][: list(TOKEN.finditer(message["content"]))[limit - 1].end()]
    reason = "tool_calls" if "tool_calls" in message else "length" if cut else "stop"
    answered = _count(message["content"] or json.dumps(message, ensure_ascii=False))
    return {
        "id": f"chatcmpl-{_short_hash(request)}",
        "object": "chat.completion",
        "created": CREATED,
        "model": request["model"],
        "choices": [{"index": 0, "message": message, "finish_reason": reason}],
        "usage": {"prompt_tokens": asked, "completion_tokens": answered, "total_tokens": asked + answered},
    }


def response(request: dict) -> dict:
    """The same for the newer Responses API: text in, text out."""
    asked = request["input"] if isinstance(request["input"], list) else [{"role": "user", "content": request["input"]}]
    if request.get("instructions"):
        asked = [{"role": "system", "content": request["instructions"]}, *asked]
    whole = complete({"model": request.get("model"), "messages": asked, "max_tokens": request.get("max_output_tokens")})
    text = {"type": "output_text", "text": whole["choices"][0]["message"]["content"], "annotations": []}
    number = _short_hash(request)
    return {
        "id": f"resp_{number}",
        "object": "response",
        "created_at": CREATED,
        "status": "completed",
        "model": request["model"],
        "output": [{"id": f"msg_{number}", "type": "message", "role": "assistant", "status": "completed", "content": [text]}],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
        "usage": {
            "input_tokens": whole["usage"]["prompt_tokens"],
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": whole["usage"]["completion_tokens"],
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": whole["usage"]["total_tokens"],
        },
    }


def chunks(request: dict) -> Iterator[dict]:
    """The same answer in pieces, for `stream=True`."""
    whole = complete(request)
    choice = whole["choices"][0]
    message = choice["message"]
    deltas = [{"role": "assistant", "content": message["content"] and ""}]
    deltas += [{"content": piece} for piece in re.findall(r"[\w.]{1,4}\W?|\W", message["content"] or "")]
    for index, call in enumerate(message.get("tool_calls", [])):
        text = call["function"]["arguments"]
        deltas.append({"tool_calls": [{"index": index, **call, "function": {"name": call["function"]["name"], "arguments": ""}}]})
        deltas += [{"tool_calls": [{"index": index, "function": {"arguments": text[at : at + 6]}}]} for at in range(0, len(text), 6)]
    head = {key: whole[key] for key in ("id", "created", "model")} | {"object": "chat.completion.chunk"}
    for delta in deltas:
        yield head | {"choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
    yield head | {"choices": [{"index": 0, "delta": {}, "finish_reason": choice["finish_reason"]}]}
    if (request.get("stream_options") or {}).get("include_usage"):
        yield head | {"choices": [], "usage": whole["usage"]}


def embed(request: dict) -> dict:
    """Vectors in which texts with the same pairs of characters are near each other."""
    length = EMBEDDING_MODELS.get(request.get("model", "")) or _unknown_model(request)
    length = request.get("dimensions") or length
    texts = request["input"] if isinstance(request["input"], list) else [request["input"]]
    vectors = [_embedding(str(text), length) for text in texts]
    if request.get("encoding_format") == "base64":  # what the client asks for, unless told otherwise
        vectors = [base64.b64encode(struct.pack(f"<{length}f", *vector)).decode() for vector in vectors]
    tokens = sum(_count(str(text)) for text in texts)
    return {
        "object": "list",
        "model": request["model"],
        "data": [{"object": "embedding", "index": index, "embedding": vector} for index, vector in enumerate(vectors)],
        "usage": {"prompt_tokens": tokens, "total_tokens": tokens},
    }


def models() -> dict:
    names = (*CHAT_MODELS, *EMBEDDING_MODELS)
    return {"object": "list", "data": [{"id": name, "object": "model", "created": CREATED, "owned_by": "stand-in"} for name in names]}


def _check(request: dict) -> None:
    if request.get("model") not in CHAT_MODELS:
        _unknown_model(request)
    if not request.get("messages"):
        raise Refused(400, "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.")
    waiting: set[str] = set()  # calls that no tool message has answered yet
    for index, message in enumerate(request["messages"]):
        if message["role"] == "tool":
            if message.get("tool_call_id") not in waiting:
                raise Refused(
                    400,
                    "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
                    param=f"messages.[{index}].role",
                )
            waiting.remove(message["tool_call_id"])
        elif waiting:
            break
        waiting |= {call["id"] for call in message.get("tool_calls") or []}
    if waiting:
        raise Refused(
            400,
            "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'."
            f" The following tool_call_ids did not have response messages: {', '.join(sorted(waiting))}",
            param="messages",
        )


def _unknown_model(request: dict) -> None:
    message = f"The model `{request.get('model')}` does not exist or you do not have access to it."
    raise Refused(404, message, code="model_not_found")


def _count(text: str) -> int:
    """About as many tokens: a Chinese character each, or a word."""
    return len(TOKEN.findall(text))


def _short_hash(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:24]


def _embedding(text: str, length: int) -> list[float]:
    vector = [0.0] * length
    for pair in zip(f" {text.lower()}", f"{text.lower()} ", strict=True):
        digest = hashlib.sha256("".join(pair).encode()).digest()
        for at in range(0, 32, 4):
            vector[int.from_bytes(digest[at : at + 3]) % length] += 1 if digest[at + 3] & 1 else -1
    norm = math.sqrt(sum(value * value for value in vector)) or 1.0
    return [value / norm for value in vector]


class ChatHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.respond(lambda request: models() if self.path == "/v1/models" else self.missing())

    def do_POST(self) -> None:
        routes = {"/v1/chat/completions": complete, "/v1/responses": response, "/v1/embeddings": embed}
        self.respond(routes.get(self.path, lambda request: self.missing()))

    def respond(self, route: Callable[[dict], dict]) -> None:
        try:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.check_key()
            request = json.loads(body or b"{}")
            if route is complete and request.get("stream"):
                events = [*(json.dumps(chunk, ensure_ascii=False) for chunk in chunks(request)), "[DONE]"]
                self.send("".join(f"data: {event}\n\n" for event in events), "text/event-stream")
            else:
                self.send(json.dumps(route(request), ensure_ascii=False))
        except Refused as refused:
            self.send(json.dumps(refused.body), status=refused.status)

    def check_key(self) -> None:
        key = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if key != API_KEY:
            shown = f"{key[:8]}{'*' * 8}{key[-4:]}"
            raise Refused(401, f"Incorrect API key provided: {shown}.", code="invalid_api_key")

    def missing(self) -> dict:
        raise Refused(404, f"Invalid URL ({self.command} {self.path})")

    def send(self, text: str, kind: str = "application/json", status: int = 200) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Quiet."""
