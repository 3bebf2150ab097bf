// Connects to a server of the host and asks a name server.
// verdicts: AC RTE

const net = require("net");
let left = 2;
const end = () => --left || console.log("held");
net.connect(Number("@port@"), "127.0.0.1").on("connect", () => console.log("BREACH: connected")).on("error", end);
require("dns").lookup("one.example.org", (error, address) => (error ? end() : console.log("BREACH:", address)));
