from sacrebleu.metrics import BLEU, CHRF

outputs = ["今天的天气很好，我们去公园。"]
references = [["今天天气很好，我们去公园吧。"]]
for tokenize in ("13a", "zh", "char"):
    score = BLEU(tokenize=tokenize).corpus_score(outputs, references)
    print(f"{tokenize:4} {score.score:6.2f}  译文分成 {score.sys_len} 个词")
print("chrF", round(CHRF().corpus_score(outputs, references).score, 2))
