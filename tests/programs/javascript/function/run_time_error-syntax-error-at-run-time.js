throw new SyntaxError("this is not a compile error: the file was compiled");
