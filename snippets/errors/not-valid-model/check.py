from huggingface_hub import list_repo_files, repo_exists

for name in ("bert-base-uncase", "google-bert/bert-base-uncased"):
    print(name, repo_exists(name))
print("config.json" in list_repo_files("google-bert/bert-base-uncased"))
