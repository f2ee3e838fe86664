from openai import OpenAI

client = OpenAI()    # 密钥从环境变量 OPENAI_API_KEY 读
reply = client.chat.completions.create(
    model="gpt-4o-mini",
    messages=[{"role": "user", "content": "请原样重复：疑是地上霜"}],
)
print(reply.choices[0].message.content)
