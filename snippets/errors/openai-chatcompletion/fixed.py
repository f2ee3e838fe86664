from openai import OpenAI

client = OpenAI()                                # 读 OPENAI_API_KEY
reply = client.chat.completions.create(
    model="gpt-4o-mini",
    messages=[{"role": "user", "content": "你好"}])
print(type(reply).__name__, len(reply.choices))
print(type(reply.choices[0].message.content))    # 用点，不用方括号
try:
    reply["choices"]
except TypeError as error:
    print(error)
