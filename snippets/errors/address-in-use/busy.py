import socket


def busy(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


with socket.create_server(("127.0.0.1", 0)) as server:
    port = server.getsockname()[1]
    print("有人在听", busy(port))
print("关掉以后", busy(port))
