import os

from openai import APIStatusError, OpenAI, OpenAIError

hello = [{"role": "user", "content": "你好"}]


def attempt(name: str, client: OpenAI, model: str, messages: list) -> None:
    try:
        client.chat.completions.create(model=model, messages=messages)
    except APIStatusError as error:
        print(f"{name}：{type(error).__name__} {error.status_code}")
        print("   ", error.body["message"])


attempt("密钥不对", OpenAI(api_key="sk-wrong"), "gpt-4o-mini", hello)
attempt("模型名不对", OpenAI(), "gpt-4-mini", hello)
attempt("消息是空的", OpenAI(), "gpt-4o-mini", [])

del os.environ["OPENAI_API_KEY"]
try:
    OpenAI()
except OpenAIError as error:    # 还没有联网，建客户端时就报错
    print("没有密钥：", str(error).split(".")[0])
