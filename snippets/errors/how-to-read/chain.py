from transformers import AutoModel

try:
    AutoModel.from_pretrained("bert-base-uncase")    # 名字少了一个 d
except OSError as error:
    while error is not None:
        first = str(error).splitlines()[0].split(" for url")[0]
        print(type(error).__name__, "|", first[:60])
        error = error.__cause__
