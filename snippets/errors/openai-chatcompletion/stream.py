from openai import OpenAI

client = OpenAI()
stream = client.chat.completions.create(
    model="gpt-4o-mini", stream=True,
    messages=[{"role": "user", "content": "你好"}])
parts = [chunk.choices[0].delta.content or ""    # 原来 delta.get("content")
         for chunk in stream if chunk.choices]
print("分几段到达", len(parts) > 1)
print("拼起来是", type("".join(parts)))
