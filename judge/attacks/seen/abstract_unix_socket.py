# Connects to an abstract Unix socket of the host: no file guards those.
# verdicts: AC

import socket

try:
    connection = socket.socket(socket.AF_UNIX)
    connection.connect("\0@abstract@")
    print("BREACH: connected")
except OSError:
    print("held")
