builds = {                                   # PyTorch 2.14，x86_64
    "cu126": "5.0 6.0 7.0 7.5 8.0 8.6 9.0",
    "cu130": "7.5 8.0 8.6 9.0 10.0 12.0",
}
cards = {"GTX 1080": "6.1", "V100": "7.0", "RTX 2080": "7.5", "RTX 3090": "8.6",
         "RTX 4090": "8.9", "H100": "9.0", "RTX 5090": "12.0"}


def runs_on(card, build):                    # 第一个数相同，第二个数不大于
    major, minor = map(int, card.split("."))
    kernels = [tuple(map(int, name.split("."))) for name in build.split()]
    return any(a == major and b <= minor for a, b in kernels)


for card, capability in cards.items():
    good = [name for name in builds if runs_on(capability, builds[name])]
    print(f"{card:9} {capability:>4}  {' '.join(good)}")
