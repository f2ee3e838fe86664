import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch

dropout = keras.layers.Dropout(0.5)
norm = keras.layers.BatchNormalization()
x = torch.full((1000, 1), 3.0)
for module in (dropout, norm):
    module.train()    # nn.Module 的开关

for options in ({}, {"training": True}):
    dropped = bool((dropout(x, **options) == 0).any())
    norm(x, **options)
    print(options, "丢弃了一些", dropped,
          " 均值更新了", bool(norm.moving_mean.value.abs() > 0))
