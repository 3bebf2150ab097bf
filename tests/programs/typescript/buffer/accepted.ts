var solution = function (read4: any) {
    return function (buf: string[], n: number): number {
        const buf4: string[] = [];
        let done = 0;
        for (let count = 4; done < n && count === 4; ) {
            count = read4(buf4);
            for (let i = 0; i < count && done < n; i++) buf[done++] = buf4[i];
        }
        return done;
    };
};
