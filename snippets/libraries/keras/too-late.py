import os

os.environ["KERAS_BACKEND"] = "torch"
import keras

os.environ["KERAS_BACKEND"] = "jax"    # 太晚了，没有作用，也不报错
print("用的还是", keras.backend.backend())
