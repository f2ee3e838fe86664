import argparse

import torch


def main(argv=None):                         # None：用命令行上的参数
    parser = argparse.ArgumentParser()
    parser.add_argument("--lr", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args(argv)
    torch.manual_seed(args.seed)
    model, x = torch.nn.Linear(4, 1), torch.randn(64, 4)
    optimizer = torch.optim.SGD(model.parameters(), lr=args.lr)
    for step in range(20):
        optimizer.zero_grad()
        loss = (model(x) - x.sum(dim=1, keepdim=True)).pow(2).mean()
        loss.backward()
        optimizer.step()
    torch.save({"model": model.state_dict(), "args": vars(args)}, "model.pt")
    print(torch.load("model.pt")["args"], f"损失 {loss.item():.4f}")


if __name__ == "__main__":
    main()                                   # python train.py
    main(["--lr", "0.01"])                   # python train.py --lr 0.01
