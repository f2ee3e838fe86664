from typing import Literal

from openai import OpenAI
from pydantic import BaseModel


class Ticket(BaseModel):
    label: Literal["退款", "物流", "质量", "其他"]


client = OpenAI()
reply = client.chat.completions.parse(
    model="gpt-4o-mini",
    messages=[{"role": "system", "content": "判断客户留言属于哪一类。"},
              {"role": "user", "content": "快递三天了还没到"}],
    response_format=Ticket,
)
print(reply.choices[0].message.parsed.label)
