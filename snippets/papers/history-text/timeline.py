import matplotlib.pyplot as plt

STEPS = [      # 年份，谁，解决了什么，留下了什么
    (1990, "RNN", "any length, in order", "forgets after some steps"),
    (1997, "LSTM", "remembers for long", "one step after another"),
    (2003, "Neural LM", "words become vectors", "slow, short window"),
    (2013, "word2vec", "billions of words", "one vector per word"),
    (2014, "seq2seq", "sentence to sentence", "one vector per sentence"),
    (2015, "Attention", "looks back at every word", "still an RNN"),
    (2017, "Transformer", "no RNN: all steps at once", "cost: length squared"),
    (2018, "ELMo", "vectors know the sentence", "LSTM, a new net per task"),
    (2018, "GPT", "pre-train, then fine-tune", "sees the left side only"),
    (2018, "BERT", "sees both sides", "cannot write"),
    (2020, "GPT-3", "examples in the prompt", "does not follow orders"),
    (2022, "InstructGPT", "follows instructions", "still makes things up"),
]

fig, ax = plt.subplots(figsize=(8, 5.6), layout="constrained")
ax.plot([0, 0], [0.3, -len(STEPS) + 0.7], color="0.6")
for row, (year, name, fixed, left) in enumerate(STEPS):
    new = year >= 2017 and name != "ELMo"          # 用 Transformer 的
    ax.scatter(0, -row, color="tab:orange" if new else "tab:blue", zorder=2)
    for x, text, style in (
        (-0.95, str(year), {}), (0.35, name, {"weight": "bold"}),
        (2.7, f"+ {fixed}", {"color": "tab:green"}),
        (6.2, f"- {left}", {"color": "tab:red"}),
    ):
        ax.text(x, -row, text, va="center", **style)
ax.set(xlim=(-1.2, 9.8), ylim=(-len(STEPS) + 0.4, 1.2))
ax.text(2.7, 0.8, "what it fixed", weight="bold")
ax.text(6.2, 0.8, "what it left open", weight="bold")
ax.axis("off")
plt.show()
