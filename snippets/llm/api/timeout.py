import socket

from openai import APIConnectionError, APITimeoutError, OpenAI

print("默认", OpenAI().timeout)

silent = socket.create_server(("127.0.0.1", 0))    # 接了电话，不说话
client = OpenAI(base_url=f"http://127.0.0.1:{silent.getsockname()[1]}/v1",
                timeout=0.2, max_retries=0)
try:
    client.models.list()
except APITimeoutError as error:
    print(type(error).__name__, error)

silent.close()    # 那个端口上不再有人
try:
    client.models.list()
except APIConnectionError as error:
    print(type(error).__name__, error)
