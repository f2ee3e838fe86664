from typing import Literal

from openai import OpenAI
from pydantic import BaseModel
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

DATA = """退款 退我钱 我要退货 扣了两次款 要退款 | 多扣了款 东西不要了 还没退款
物流 快递到哪了 三天没发货 包裹丢了 送错地址 | 包裹没到 何时发货 没打电话
质量 屏幕坏了 杯子裂了 开不了机 衣服掉色 | 用两天坏了 洗了掉色 按键没反应
其他 有红色的吗 几时打折 能开发票吗 怎么安装 | 可以开票吗 有大号吗 怎么清洗"""


class Ticket(BaseModel):
    label: Literal["退款", "物流", "质量", "其他"]


def ask(text: str) -> str:
    return OpenAI().chat.completions.parse(
        model="gpt-4o-mini", response_format=Ticket,
        messages=[{"role": "system", "content": "判断客户留言属于哪一类。"},
                  {"role": "user", "content": text}],
    ).choices[0].message.parsed.label


train, test = [], []    # (文本, 标签)，竖线前训练，后面测试
for label, *words in map(str.split, DATA.splitlines()):
    cut = words.index("|")
    train += [(text, label) for text in words[:cut]]
    test += [(text, label) for text in words[cut + 1:]]

tfidf = TfidfVectorizer(analyzer="char", ngram_range=(1, 2))
small = make_pipeline(tfidf, LogisticRegression(C=10)).fit(*zip(*train))
texts, truth = zip(*test)
for name, guess in (("总猜一类", [truth[0]] * len(test)),
                    ("TF-IDF", small.predict(texts)),
                    ("大模型", [ask(text) for text in texts])):
    wrong = [t for t, a, b in zip(texts, truth, guess) if a != b]
    print(f"{name} 对 {len(test) - len(wrong)}/{len(test)}，错的：{wrong}")
