from openai import BadRequestError, OpenAI

tools = [{"type": "function", "function": {
    "name": "get_weather",
    "description": "查询一个城市今天的天气",
    "parameters": {"type": "object",
                   "properties": {"city": {"type": "string"}},
                   "required": ["city"]},
}}]
client = OpenAI()
messages = [{"role": "user", "content": "北京和上海今天的天气怎么样？"}]
message = client.chat.completions.create(
    model="gpt-4o-mini", messages=messages, tools=tools,
).choices[0].message

first = message.tool_calls[0]    # 只答了第一个，漏了第二个
messages += [message, {"role": "tool", "tool_call_id": first.id,
                       "content": "晴"}]
try:
    client.chat.completions.create(
        model="gpt-4o-mini", messages=messages, tools=tools)
except BadRequestError as error:
    print(error.status_code, error.body["message"])
