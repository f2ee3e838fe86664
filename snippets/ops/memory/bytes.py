import io

import torch


def saved(x):
    file = io.BytesIO()
    torch.save(x, file)
    return f"{file.tell() / 1000:.0f} KB"


x = torch.zeros(1000, 1000)
print(x.element_size(), "×", x.nelement(), "=", x.nbytes, "字节")
print("半精度", x.half().nbytes, "字节")

row = x[0]                                       # 看起来只有一行
print("一行", row.nbytes, "字节，占着", row.untyped_storage().nbytes())
print("存成文件", saved(row), "先 clone", saved(row.clone()))
