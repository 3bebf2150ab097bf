# Becomes another program in the middle of a case, which keeps the driver's channel and answers on it.
# verdicts: WA RTE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import os
import sys


class Solution:
    def answer(self, n):
        script = "import os\nfor _ in range(1000): os.write(3, b'0\\n')\nos._exit(0)"
        os.set_inheritable(3, True)
        os.execv(sys.executable, [sys.executable, "-c", script])
