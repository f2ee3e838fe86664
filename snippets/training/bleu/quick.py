from sacrebleu.metrics import BLEU

outputs = ["the cat sat on the mat", "there is a dog"]      # 模型的译文
references = ["the cat is on the mat", "there is a dog in the garden"]

bleu = BLEU()
score = bleu.corpus_score(outputs, [references])      # 外面还有一层列表
print(f"BLEU {score.score:.2f}  命中率 {score.precisions}  惩罚 {score.bp:.3f}")
print(bleu.get_signature())
