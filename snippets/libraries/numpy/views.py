import numpy as np

a = np.arange(6)
part = a[:3]    # 切片：同一块内存
part[0] = 100
some = a[[0, 1, 2]]    # 用列表或布尔数组取：复制
some[1] = 200
print(a, np.shares_memory(a, part), np.shares_memory(a, some))

pixels = np.array([200, 250], dtype=np.uint8)
print("uint8 相加会绕回去", pixels + pixels)
print("先转类型", pixels.astype(np.int64) + pixels)

m = np.array([[1, 2], [3, 4]])
print("* 是逐个相乘", (m * m).tolist(), " @ 是矩阵乘", (m @ m).tolist())
