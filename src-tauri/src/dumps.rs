//! What a system keeps of a program that crashed: the whole of its memory, words and key in clear. Nothing of it is kept.

/// From here on a crash of this program, or of one that it starts, leaves no picture of its memory on the disk.
pub fn forbid() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // One byte, not none: it is less than any picture has, and a Linux that hands pictures to a program of its own
        // (apport, systemd-coredump) asks that one whatever the bound, except at one.
        let least = Rlimit {
            current: Some(1),
            maximum: Some(1),
        };
        // Refused where none at all is allowed already.
        let _ = setrlimit(Resource::Core, least);
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #[test]
    fn a_crash_leaves_no_memory_on_the_disk() {
        super::forbid();
        let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
        let core = limits.lines().find(|line| line.contains("core file size"));
        let figures: Vec<&str> = core.unwrap().split_whitespace().collect();
        assert!(
            matches!(figures[4..6], ["1", "1"] | ["0", "0"]),
            "{figures:?}"
        );
    }
}
