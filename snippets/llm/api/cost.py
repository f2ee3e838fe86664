from openai import OpenAI

# 美元 / 百万 token，从服务商的价格页抄来，用之前再看一次
PRICE = {"input": 0.15, "output": 0.60}

client = OpenAI()
sample = ["请原样重复：" + line for line in ("床前明月光", "疑是地上霜")]
asked = answered = 0
for text in sample:    # 真的做时抽 20 条
    usage = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": text}],
    ).usage
    asked += usage.prompt_tokens
    answered += usage.completion_tokens

print(f"{len(sample)} 条：输入 {asked}，输出 {answered} 个 token")
cost = (asked * PRICE["input"] + answered * PRICE["output"]) / 1e6
rows = 100_000
print(f"{rows} 条估计 {cost / len(sample) * rows:.2f} 美元")
