function encode(strs: string[]): string {
    return strs.map((text) => [...text].map((character) => character.charCodeAt(0)).join(" ")).join(",");
}

function decode(s: string): string[] {
    return s.split(",").map((codes) => (codes ? String.fromCharCode(...codes.split(" ").map(Number)) : ""));
}
