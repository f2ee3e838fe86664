from openai import OpenAI

client = OpenAI(timeout=30, max_retries=5)


def ask(text: str, instructions: str = "") -> str:
    messages = [{"role": "user", "content": text}]
    if instructions:    # 对所有问题都一样的要求写在这里
        messages.insert(0, {"role": "system", "content": instructions})
    reply = client.chat.completions.create(
        model="gpt-4o-mini", messages=messages, max_completion_tokens=500)
    choice = reply.choices[0]
    if choice.finish_reason == "length":
        raise ValueError("回答没有写完，加大 max_completion_tokens")
    return choice.message.content.strip()


answer = ask("请原样重复：床前明月光", "只输出结果，不要解释。")
print(type(answer), answer)
