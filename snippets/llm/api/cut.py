from openai import OpenAI

client = OpenAI()
for limit in (6, 100):
    choice = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user",
                   "content": "请原样重复：床前明月光，疑是地上霜。"}],
        max_completion_tokens=limit,
    ).choices[0]
    print(choice.finish_reason.ljust(6), choice.message.content)
