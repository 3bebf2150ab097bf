# Reads which connections and sockets the host has.
# verdicts: AC

seen = ""
for name in ("tcp", "tcp6", "udp", "unix", "route", "arp", "dev"):
    try:
        seen += open(f"/proc/net/{name}").read()
    except OSError:
        continue
devices = [line for line in seen.splitlines() if line.strip().startswith(("eth", "en", "wl", "docker", "veth"))]
bad = "@abstract@" in seen or f"{int('@port@'):04X} " in seen or devices
print("BREACH: " + seen[:2000] if bad else "held")
