from typing import Literal

from openai import LengthFinishReasonError, OpenAI
from pydantic import BaseModel


class Ticket(BaseModel):
    reason: str
    label: Literal["退款", "物流", "质量", "其他"]


client = OpenAI()
request = {
    "model": "gpt-4o-mini",
    "messages": [{"role": "user", "content": "快递三天了还没到"}],
    "response_format": Ticket,
}
try:
    client.chat.completions.parse(**request, max_completion_tokens=5)
except LengthFinishReasonError as error:
    print("写到一半：", error.completion.choices[0].message.content)

message = client.chat.completions.parse(**request).choices[0].message
if message.refusal:    # 模型拒绝回答时，parsed 是 None
    print("拒绝：", message.refusal)
else:
    print(message.parsed)
