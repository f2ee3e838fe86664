import signal

from torch.utils.data import DataLoader

if __name__ == "__main__":
    try:                       # 取数据的进程杀掉自己，好比内存不够被系统杀掉
        next(iter(DataLoader([signal.SIGKILL], None, num_workers=1,
                             collate_fn=signal.raise_signal)))
    except RuntimeError as error:              # 去掉每次不同的进程号
        print(str(error.__cause__ or error).split(") ")[1])
