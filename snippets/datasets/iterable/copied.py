import pickle

import h5py
import numpy as np

np.save("big.npy", np.zeros((1000, 100), dtype=np.float32))
mapped = np.load("big.npy", mmap_mode="r")
print("打开的 memmap，打包后", len(pickle.dumps(mapped)), "字节：整个数组")

with h5py.File("big.h5", "w") as file:
    file["x"] = np.zeros((1000, 100), dtype=np.float32)
    try:
        pickle.dumps(file)
    except TypeError as error:
        print("打开的 HDF5：", error)
