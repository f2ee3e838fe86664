from huggingface_hub import dataset_info

for name in ("imdb", "ag_news"):
    print(name, "→", dataset_info(name).id)
