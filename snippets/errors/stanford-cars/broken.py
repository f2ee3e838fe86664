from torchvision import datasets

train = datasets.StanfordCars(root="./data", split="train", download=True)
