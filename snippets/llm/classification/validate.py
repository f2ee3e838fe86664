from openai import OpenAI

LABELS = ["退款", "物流", "质量", "其他"]
RULES = """判断客户留言属于哪一类，只回答类名：
退款：要求退钱、退货，或扣款有误
物流：发货、运输、签收
质量：商品损坏、不能用、与描述不符
其他：以上都不是，例如售前咨询
同时提到退货和损坏的，算“退款”。"""


def to_label(answer: str) -> str | None:
    """回答里恰好提到一个标签才算数。"""
    found = [label for label in LABELS if label in answer]
    return found[0] if len(found) == 1 else None


client = OpenAI()
for text in ("包裹显示签收了，可我没拿到", "杯子边上有一道裂", "有红色的吗"):
    answer = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "system", "content": RULES},
                  {"role": "user", "content": text}],
    ).choices[0].message.content
    print(f"{answer} → {to_label(answer)}")

print(to_label("不是退款，应该算物流"))    # 两个标签，不猜
