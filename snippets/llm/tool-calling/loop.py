import json

from openai import OpenAI


def get_weather(city: str) -> dict:
    table = {"北京": {"天气": "晴", "气温": 12},
             "上海": {"天气": "小雨", "气温": 17}}
    return table[city]


functions = {"get_weather": get_weather}    # 只有这里列出的才能被调用
tools = [{"type": "function", "function": {
    "name": "get_weather",
    "description": "查询一个城市今天的天气",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
}}]

client = OpenAI()
messages = [{"role": "user", "content": "北京和上海今天的天气怎么样？"}]
for step in range(5):    # 限制轮数，免得来回不停
    reply = client.chat.completions.create(
        model="gpt-4o-mini", messages=messages, tools=tools)
    message = reply.choices[0].message
    messages.append(message)    # 模型要求调用的那条消息也要留在历史里
    if not message.tool_calls:
        break
    for call in message.tool_calls:    # 可能一次要求几个
        arguments = json.loads(call.function.arguments)
        result = functions[call.function.name](**arguments)
        print(step, call.function.name, arguments, "→", result)
        messages.append({"role": "tool", "tool_call_id": call.id,
                         "content": json.dumps(result, ensure_ascii=False)})
print(step, message.content)
