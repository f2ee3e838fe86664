from pathlib import Path

root = Path("./data/stanford_cars")              # root="./data" 时
for name in ("devkit/cars_train_annos.mat", "devkit/cars_meta.mat",
             "cars_train/00001.jpg",
             "cars_test_annos_withlabels.mat", "cars_test/00001.jpg"):
    print(f"{name:32}", "有" if (root / name).exists() else "缺")
