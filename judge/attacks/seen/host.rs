// Reads files of the host, connects to its servers.
// verdicts: AC

use std::{fs, net::TcpStream, process::Command};

fn main() {
    for path in ["@bait_file@", "/etc/passwd", "/proc/1/root/etc/passwd", "@project@/manage.py"] {
        if fs::metadata(path).is_ok() {
            return println!("BREACH: {path}");
        }
    }
    if TcpStream::connect("127.0.0.1:@port@").is_ok() {
        return println!("BREACH: connected");
    }
    let id = Command::new("/usr/bin/id").arg("-u").output();
    println!("{}", if id.is_ok_and(|done| done.stdout == b"0\n") { "BREACH: root" } else { "held" });
}
