//! Whole journeys where there is no network at all, each call that would reach for one being watched.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::process::{Command, Stdio};

use croisee_tests::Result;

/// What is walked: from an empty window to the PDF in hand, and the demonstration with its imports and exports.
const WALKED: [&str; 2] = ["first_journey::", "demonstration::"];
/// The calls by which a program speaks to another machine.
const WATCHED: &str = "trace=connect,sendto,sendmsg,sendmmsg";
/// Where names of machines are asked for.
const NAMES: &str = "htons(53)";

#[test]
#[ignore = "drives the real window: `cargo xtask test`"]
fn a_whole_journey_without_a_network_interface_never_reaches_for_one() -> Result {
    let Some(namespace) = namespace() else {
        println!("left out: without strace, ip or a network namespace nothing can be watched");
        return Ok(());
    };
    let folder = tempfile::tempdir()?;
    let log = folder.path().join("calls");
    let answer = Command::new("sh")
        .args([
            "-c",
            &format!(
                "exec {namespace} sh -c 'ip link set lo up && exec strace -f --seccomp-bpf -qq -e {WATCHED} -o \"$0\" \"$@\"' \"$0\" \"$@\""
            ),
        ])
        .arg(&log)
        .arg(env::current_exe()?)
        .args(["--ignored", "--test-threads=1"])
        .args(WALKED)
        .stdin(Stdio::null())
        .output()?;
    let calls = fs::read_to_string(&log)?;
    let (outward, inward) = reached(&calls);
    assert!(outward.is_empty(), "reached for a network:\n{outward:#?}");
    let said = String::from_utf8_lossy(&answer.stdout);
    if !answer.status.success() {
        let more = String::from_utf8_lossy(&answer.stderr);
        return Err(format!(
            "the journey did not come to its end ({inward} calls on this machine, none outward):\n{said}\n{more}"
        )
        .into());
    }
    // The driver's own: without them nothing was watched.
    assert!(inward > 10, "only {inward} calls were seen");
    let walked = said.matches(" ... ok").count();
    assert!(walked >= WALKED.len(), "{said}");
    println!(
        "reliability | 16 | {walked} whole journeys without a network interface, every call watched | 0 connections attempted ({inward} between the tests and their driver on this machine)"
    );
    Ok(())
}

/// The calls that name another machine or ask for one's name, and how many stay on this one.
fn reached(calls: &str) -> (BTreeSet<&str>, usize) {
    let (mut outward, mut inward) = (BTreeSet::new(), 0);
    for call in calls.lines() {
        let internet = ["AF_INET", "AF_PACKET", "AF_VSOCK"];
        if !internet.iter().any(|family| call.contains(family)) {
            continue;
        }
        let here = ["inet_addr(\"127.0.0.1\")", "\"::1\""];
        if here.iter().any(|here| call.contains(here)) && !call.contains(NAMES) {
            inward += 1;
        } else {
            outward.insert(call);
        }
    }
    (outward, inward)
}

/// How a namespace without a network is entered here, if it can be.
fn namespace() -> Option<&'static str> {
    let passes = |line: &str| {
        let status = Command::new("sh")
            .args(["-c", line])
            .stderr(Stdio::null())
            .status();
        status.is_ok_and(|status| status.success())
    };
    ["unshare -n", "unshare -rn"].into_iter().find(|way| {
        passes(&format!(
            "{way} sh -c 'ip link set lo up && strace -f --seccomp-bpf -qq -e {WATCHED} -o /dev/null true'"
        ))
    })
}

#[test]
fn a_call_to_another_machine_is_told_from_one_that_stays() {
    let (outward, inward) = reached(
        "1 connect(3, {sa_family=AF_UNIX, sun_path=\"/tmp/.X11-unix/X99\"}, 110) = 0\n\
         1 connect(9, {sa_family=AF_INET, sin_port=htons(40001), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0\n\
         1 connect(9, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0\n\
         1 connect(9, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, \"2606::1\", &sin6_addr)}, 28) = -1\n\
         1 sendto(9, \"x\", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"10.0.0.1\")}, 16) = -1\n\
         1 sendto(9, \"x\", 1, 0, NULL, 0) = 1\n",
    );
    assert_eq!((outward.len(), inward), (3, 1));
}
