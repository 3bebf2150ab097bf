# Catches every exception, also that of too little memory, and goes on.
# verdicts: MLE TLE
# limits: {"memory_limit_kib": 32768}

kept = []
while True:
    try:
        kept.append(bytearray(1 << 20))
    except BaseException:
        pass
