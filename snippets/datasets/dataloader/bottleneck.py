from time import perf_counter, sleep

from torch.utils.data import DataLoader


def slow_read(batch):
    sleep(0.04)                        # 好比读文件、解码
    return batch


if __name__ == "__main__":
    for n in (0, 2):
        loader = DataLoader(range(20), 4, collate_fn=slow_read,
                            num_workers=n, persistent_workers=n > 0)
        for epoch in range(2):         # 第一轮要启动进程，只看第二轮
            waited, begin = 0.0, perf_counter()
            last = begin
            for batch in loader:
                waited += perf_counter() - last
                sleep(0.03)            # 好比训练一步
                last = perf_counter()
        share = waited / (last - begin)
        print(n, f"个进程，{share:.0%} 的时间在等数据")
        assert 0 <= share <= 1
