from pathlib import Path

from transformers import AutoModel

AutoModel.from_pretrained("gpt2").save_pretrained("my-gpt2")
print(type(AutoModel.from_pretrained("./my-gpt2")).__name__)   # 不用联网

Path("empty").mkdir()
for name in ("./models/my-gpt2",                 # 没有这个文件夹
             "./empty"):                         # 有，但没有 config.json
    try:
        AutoModel.from_pretrained(name)
    except (OSError, ValueError) as error:
        print(type(error).__name__, str(error).splitlines()[0])
