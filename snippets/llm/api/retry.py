import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

from openai import InternalServerError, OpenAI

statuses = []    # 服务器依次给出的状态码


class Busy(BaseHTTPRequestHandler):
    """前两次说忙，第三次才回答。"""

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        status = [429, 503, 200][len(statuses) % 3]
        statuses.append(status)
        message = {"role": "assistant", "content": "好了"}
        body = json.dumps({"choices": [{"index": 0, "message": message}]})
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Retry-After-Ms", "10")    # 请客户端等 10 毫秒
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Busy)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = OpenAI(base_url=f"http://127.0.0.1:{server.server_port}/v1")
request = {"model": "gpt-4o-mini",
           "messages": [{"role": "user", "content": "你好"}]}

print(client.chat.completions.create(**request).choices[0].message.content)
print("默认最多重试", client.max_retries, "次：", statuses)
try:
    client.with_options(max_retries=1).chat.completions.create(**request)
except InternalServerError as error:
    print("只许重试 1 次：", statuses[3:], type(error).__name__)
