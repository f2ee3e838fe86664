import openai

client = openai.OpenAI()
names = ("ChatCompletion", "Completion", "Embedding", "Image", "error")
for old, new in zip(names, (client.chat.completions.create,
                            client.completions.create,
                            client.embeddings.create,
                            client.images.generate, openai.APIError)):
    try:
        getattr(openai, old).create()
    except Exception as error:
        print(f"{old:15}", type(error).__name__, "→", new.__qualname__)
