from sacrebleu.metrics import BLEU

outputs = ["Yes.", "No, thank you very much.",
           "The report was written by the two of us last week."]
references = ["Yes.", "No, thanks a lot.",
              "The report was written by the two of us last month."]

sentence = BLEU(effective_order=True)         # 句子短，只算够得着的 n
scores = []
for output, reference in zip(outputs, references):
    scores.append(sentence.sentence_score(output, [reference]).score)
    print(f"{scores[-1]:6.2f}  {output}")
print(f"{sum(scores) / len(scores):6.2f}  各句再平均")
print(f"{BLEU().corpus_score(outputs, [references]).score:6.2f}  corpus")
