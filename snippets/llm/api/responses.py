from openai import OpenAI

client = OpenAI()
reply = client.responses.create(
    model="gpt-4o-mini",
    instructions="只输出结果，不要解释。",
    input="请原样重复：疑是地上霜",
)
print(reply.output_text)
print(reply.status, reply.usage.output_tokens > 0)
