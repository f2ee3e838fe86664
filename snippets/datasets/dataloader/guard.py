import multiprocessing
import pickle

print("运行这个文件，__name__ 是", __name__, flush=True)


def collate(batch):
    return batch


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")    # 和 Windows、macOS 一样
    worker = spawn.Process(target=collate, args=([1, 2],))
    worker.start()
    worker.join()

    for function in (collate, lambda batch: batch):
        try:
            pickle.dumps(function)                  # 送进新进程之前要先打包
            print(function.__name__, "可以")
        except (pickle.PicklingError, AttributeError) as error:
            print(type(error).__name__, str(error).split(" at ")[0])
