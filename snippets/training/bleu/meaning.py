from sacrebleu.metrics import BLEU

reference = "the meeting was moved to next monday because of the storm"
outputs = {
    "意思相反": "the meeting was not moved to next monday because of the storm",
    "意思相同": "due to bad weather they postponed it until monday",
}
for name, output in outputs.items():
    score = BLEU(effective_order=True).sentence_score(output, [reference])
    print(name, round(score.score, 1))
