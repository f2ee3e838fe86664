from openai import OpenAI

client = OpenAI()


def chat(messages: list) -> str:
    reply = client.chat.completions.create(
        model="gpt-4o-mini", messages=messages)
    return reply.choices[0].message.content


question = {"role": "user", "content": "我叫什么名字？"}
print("只发这一句：", chat([question]))

history = [{"role": "user", "content": "你好，我叫李雷。"},
           {"role": "assistant", "content": "你好！有什么可以帮你？"},
           question]
print("连同前两句：", chat(history))
