# Asks a name server, to carry data out.
# verdicts: AC

import socket

try:
    print("BREACH:", socket.getaddrinfo("one.example.org", 80))
except OSError:
    print("held")
