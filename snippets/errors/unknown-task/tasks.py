from transformers.pipelines import get_supported_tasks

tasks = get_supported_tasks()
for name in ("text-classification", "ner", "fill-mask", "text-generation",
             "image-classification", "automatic-speech-recognition",
             "summarization", "translation", "question-answering",
             "text2text-generation", "image-to-image", "conversational"):
    print(f"{name:30}", "有" if name in tasks else "没有")
