from openai import OpenAI

tools = [{"type": "function", "function": {
    "name": "get_weather",
    "description": "查询一个城市今天的天气",
    "parameters": {"type": "object",
                   "properties": {"city": {"type": "string"}},
                   "required": ["city"]},
}}]
client = OpenAI()
for question in ("你好", "帮我订一张去北京的机票"):
    message = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": question}],
        tools=tools,
    ).choices[0].message
    print(question, "→", message.tool_calls, message.content)
