// Takes modules from files outside, and from devices.
// verdicts: CE

#[path = "@bait_file@"]
mod bait;
#[path = "/dev/zero"]
mod zeros;

fn main() {}
