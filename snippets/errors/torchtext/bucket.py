import random

lengths = [random.Random(i).randint(5, 200) for i in range(1000)]


def batches(order, size=32):
    return [order[i:i + size] for i in range(0, len(order), size)]


def padded(batch):
    return len(batch) * max(lengths[i] for i in batch)


plain = batches(list(range(1000)))
bucket = batches(sorted(range(1000), key=lengths.__getitem__))
random.shuffle(bucket)                           # 打乱的是批，不是样本
print("真正的词", sum(lengths))
print("随便分批", sum(map(padded, plain)), "个位置")
print("按长度分批", sum(map(padded, bucket)), "个位置")
