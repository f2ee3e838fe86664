from openai import OpenAI

client = OpenAI()
stream = client.chat.completions.create(
    model="gpt-4o-mini",
    messages=[{"role": "user", "content": "请原样重复：疑是地上霜"}],
    stream=True,
    stream_options={"include_usage": True},
)
for chunk in stream:
    if chunk.choices and chunk.choices[0].delta.content:
        print(chunk.choices[0].delta.content, end="|", flush=True)
    if chunk.usage:    # 最后一块没有 choices，只有用量
        print()
        print("用量", chunk.usage.total_tokens > 0)
