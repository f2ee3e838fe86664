import openai

reply = openai.ChatCompletion.create(
    model="gpt-4o-mini",
    messages=[{"role": "user", "content": "你好"}])
print(reply["choices"][0]["message"]["content"])
