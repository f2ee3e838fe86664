import torch

A, B = torch.eye(2), torch.ones(2, 1)
for name, arguments in [("symeig", (A,)), ("eig", (A,)), ("lstsq", (B, A)),
                        ("solve", (B, A)), ("qr", (A,)), ("cholesky", (A,)),
                        ("matrix_rank", (A,)), ("gels", (B, A)),
                        ("potrf", (A,)), ("rfft", (A, 1)), ("fft", (A,)),
                        ("svd", (A,)), ("triangular_solve", (B, A))]:
    try:
        getattr(torch, name)(*arguments)
        print(f"{name:17} 还能用")
    except (AttributeError, TypeError, RuntimeError) as error:
        print(f"{name:17}", str(error).splitlines()[0].split(". ")[0])
