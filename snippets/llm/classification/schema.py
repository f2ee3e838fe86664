import json

from openai import OpenAI

labels = ["退款", "物流", "质量", "其他"]
schema = {"type": "object",
          "properties": {"label": {"type": "string", "enum": labels}},
          "required": ["label"],
          "additionalProperties": False}
reply = OpenAI().chat.completions.create(
    model="gpt-4o-mini",
    messages=[{"role": "system", "content": "判断客户留言属于哪一类。"},
              {"role": "user", "content": "收到就是坏的，屏幕开不了"}],
    response_format={"type": "json_schema", "json_schema": {
        "name": "ticket", "strict": True, "schema": schema}},
)
text = reply.choices[0].message.content
print(text, "→", json.loads(text)["label"])
