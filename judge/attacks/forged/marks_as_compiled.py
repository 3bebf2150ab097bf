# Takes the place of the driver's word that the source was compiled.
# verdicts: WA RTE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import os

os.write(3, b"\n\n\n\n0\n0\n0\n")
raise SyntaxError("as if by the compiler")
