import transformers

for old, new in [("FlaxBertModel", "BertModel"),
                 ("AutoModelWithLMHead", "AutoModelForCausalLM"),
                 ("AutoModelForVision2Seq", "AutoModelForImageTextToText"),
                 ("ViTFeatureExtractor", "ViTImageProcessor"),
                 ("CLIPFeatureExtractor", "CLIPImageProcessor")]:
    print(f"{old:24}", hasattr(transformers, old), " →", new,
          hasattr(transformers, new))
