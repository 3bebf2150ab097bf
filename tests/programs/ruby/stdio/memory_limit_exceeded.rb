blocks = []
loop { blocks << "x" * 2**20 }
