# Connects to a server on the host's loopback device, as to Redis or the database.
# verdicts: AC

import socket

try:
    socket.create_connection(("127.0.0.1", int("@port@")), 1)
    print("BREACH: connected")
except OSError:
    print("held")
