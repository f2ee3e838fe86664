from openai import OpenAI

tools = [{"type": "function", "function": {
    "name": "get_weather",
    "description": "查询一个城市今天的天气",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string", "description": "城市名"}},
        "required": ["city"],
    },
}}]

client = OpenAI()    # 密钥和地址从环境变量读
reply = client.chat.completions.create(
    model="gpt-4o-mini",
    messages=[{"role": "user", "content": "北京今天的天气怎么样？"}],
    tools=tools,
)
message = reply.choices[0].message
print(reply.choices[0].finish_reason, message.content)
for call in message.tool_calls:
    print(call.function.name, call.function.arguments)    # 参数是 JSON 文本
