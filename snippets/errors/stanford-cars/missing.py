from torchvision import datasets

try:
    datasets.StanfordCars(root="./data", split="train", download=False)
except RuntimeError as error:
    print(error)
