import warnings

from nltk.translate.bleu_score import SmoothingFunction, sentence_bleu
from sacrebleu.metrics import BLEU

output, reference = "he went home early", "he went home late"
words, wanted = output.split(), [reference.split()]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(f"nltk      {sentence_bleu(wanted, words):.4f}")
print(str(caught[0].message).strip().splitlines()[0])
smooth = SmoothingFunction().method3
score = sentence_bleu(wanted, words, smoothing_function=smooth)
print(f"nltk 平滑 {score:.4f}")
score = BLEU(effective_order=True).sentence_score(output, [reference])
print(f"sacrebleu {score.score:.2f}")
