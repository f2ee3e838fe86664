import os

os.environ["KERAS_BACKEND"] = "tensorflow"    # 不设时，默认也是它
import keras

print(keras.__version__)
