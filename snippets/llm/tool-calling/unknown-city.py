from openai import OpenAI

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
messages = [{"role": "user", "content": "桃花源今天的天气怎么样？"}]

ask = client.chat.completions.create(
    model="gpt-4o-mini", messages=messages, tools=tools)
call = ask.choices[0].message.tool_calls[0]
print(call.function.arguments)

messages += [ask.choices[0].message,
             {"role": "tool", "tool_call_id": call.id,
              "content": "错误：没有找到这个城市，请用地级市的名字"}]
answer = client.chat.completions.create(
    model="gpt-4o-mini", messages=messages, tools=tools)
print(answer.choices[0].message.content)
