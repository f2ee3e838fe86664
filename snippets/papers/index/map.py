import matplotlib.pyplot as plt

PAPERS = {            # 名字：年份，第几行
    "word2vec": (2013, 5), "seq2seq": (2014, 4), "attention": (2014.9, 5),
    "Transformer": (2017, 4), "GPT": (2018, 5), "BERT": (2018.5, 3.4),
    "LoRA": (2021, 5), "Dropout": (2013.6, 2.5), "Adam": (2014.9, 3.25),
    "BatchNorm": (2014.9, 2), "LayerNorm": (2016.2, 2.7), "VGG": (2014, 1),
    "FCN": (2015.3, 0.3), "ResNet": (2015.9, 1), "Faster R-CNN": (2015.5, -1),
    "YOLO": (2016.6, -1), "DQN": (2013.4, -1), "DDPM": (2020, 1),
}
LEADS_TO = """seq2seq>attention attention>Transformer Transformer>GPT
Transformer>BERT GPT>LoRA BatchNorm>LayerNorm LayerNorm>Transformer VGG>FCN
VGG>ResNet BatchNorm>ResNet VGG>Faster R-CNN Faster R-CNN>YOLO ResNet>DDPM
ResNet>Transformer word2vec>seq2seq Dropout>Transformer Adam>Transformer"""

fig, ax = plt.subplots(figsize=(8, 4.4), layout="constrained")
for pair in LEADS_TO.replace("Faster R", "Faster~R").split():
    a, b = pair.replace("~", " ").split(">")
    ax.annotate("", PAPERS[b], PAPERS[a], arrowprops={
        "arrowstyle": "->", "color": "0.7", "shrinkA": 14, "shrinkB": 14})
for name, (year, row) in PAPERS.items():
    color = "#cfe3f7" if row > 3.3 else "#f7e3cf" if row > 1.9 else "#d9f0d3"
    ax.text(year, row, name, ha="center", va="center", fontsize=9,
            bbox={"boxstyle": "round", "facecolor": color, "edgecolor": "0.5"})
ax.set(xlim=(2012.2, 2021.8), ylim=(-1.7, 5.7), yticks=[], xlabel="year")
for side in ("left", "right", "top"):
    ax.spines[side].set_visible(False)
plt.show()
