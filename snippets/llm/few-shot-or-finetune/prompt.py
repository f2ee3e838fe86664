from openai import OpenAI

client = OpenAI()
pool = [("把钱退给我", "退款"), ("扣了两次款", "退款"), ("我要退货", "退款"),
        ("快递到哪了", "物流"), ("三天还没发货", "物流"), ("包裹丢了", "物流"),
        ("屏幕坏了", "质量"), ("衣服掉色", "质量"), ("按键没反应", "质量")]


def embed(texts: list[str]) -> list[list[float]]:
    reply = client.embeddings.create(
        model="text-embedding-3-small", input=texts)
    return [row.embedding for row in reply.data]


def nearest(text: str, k: int) -> list[tuple[str, str]]:
    (one,), many = embed([text]), embed([text for text, _ in pool])
    score = [sum(map(lambda a, b: a * b, one, other)) for other in many]
    order = sorted(range(len(pool)), key=score.__getitem__)
    return [pool[i] for i in order[-k:]]    # 最像的排在最后，离问题最近


text = "按键按下去没反应"
messages = [{"role": "system", "content": "判断留言属于哪一类，只回答类名。"}]
for example, label in nearest(text, k=4):
    messages += [{"role": "user", "content": example},
                 {"role": "assistant", "content": label}]
messages.append({"role": "user", "content": text})
reply = client.chat.completions.create(
    model="gpt-4o-mini", messages=messages)
print(len(messages), "条消息，最后一个示例：", messages[-3]["content"])
print(reply.choices[0].message.content)
