from sacrebleu.metrics import BLEU

outputs = ["the cat sat on the mat", "there is a dog"]
first = ["the cat is on the mat", "there is a dog in the garden"]
second = ["a cat sat on a mat", "a dog is there"]

choices = {
    "对：一套参考": [first],
    "对：两套参考": [first, second],
    "错：忘了外层列表": first,
    "错：每句一个列表": [[sentence] for sentence in first],
}
for name, references in choices.items():
    score = BLEU().corpus_score(outputs, references).score
    print(f"{score:5.2f}  {name}")
