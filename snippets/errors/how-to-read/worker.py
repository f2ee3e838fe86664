from torch.utils.data import DataLoader, Dataset


class Numbers(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return float(["1", "2", "三", "4"][i])


if __name__ == "__main__":
    for workers in (2, 0):
        try:
            list(DataLoader(Numbers(), num_workers=workers))
        except ValueError as error:
            lines = str(error).splitlines()
            print(f"num_workers={workers}")
            print("  第一行：", lines[0])
            print("  最后一行：", lines[-1])
