# Connects to a server's socket by its path in the host's files.
# verdicts: AC

import socket

try:
    connection = socket.socket(socket.AF_UNIX)
    connection.connect("@socket@")
    print("BREACH: connected")
except OSError:
    print("held")
