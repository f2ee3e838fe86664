import importlib

for module, name in [("sklearn.datasets", "load_boston"),
                     ("sklearn.metrics", "plot_confusion_matrix"),
                     ("sklearn.preprocessing", "Imputer"),
                     ("sklearn.externals", "joblib"),
                     ("sklearn.cross_validation", "train_test_split")]:
    try:
        getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError) as error:
        print(name, "→", str(error).strip().splitlines()[0])
