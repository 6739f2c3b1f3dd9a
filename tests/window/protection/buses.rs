//! A bus for one test alone, and who answers on it: a keyring as desktops have it, and the part of the system that says that
//! the machine is about to sleep. Neither the keyring nor the sleep of whoever runs the tests is touched.

use std::fs;
use std::io::{self, BufRead as _, BufReader, PipeReader, Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

use croisee_tests::Result;
use dbus::Message;
use dbus::arg::AppendAll;
use dbus::channel::Channel;
use tempfile::TempDir;

const KEYRING: &str = "gnome-keyring-daemon";
const BUS: &str = "org.freedesktop.DBus";
const BUS_PLACE: &str = "/org/freedesktop/DBus";

const LOGIN: &str = "org.freedesktop.login1";
const PLACE: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const LOOK: Duration = Duration::from_millis(20);
const STARTING: Duration = Duration::from_secs(20);

/// A bus, which ends with the test.
pub struct Bus {
    daemon: Child,
    /// Where it listens.
    pub address: String,
}

impl Bus {
    pub fn start() -> Result<Self> {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("dbus-daemon: {error} (`cargo xtask setup` installs it)"))?;
        let mut address = String::new();
        let said = daemon.stdout.take().ok_or("the bus says nothing")?;
        BufReader::new(said).read_line(&mut address)?;
        let address = address.trim().to_owned();
        Ok(Self { daemon, address })
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

fn connect(address: &str) -> Result<Channel> {
    let mut channel = Channel::open_private(address)?;
    channel.register()?;
    Ok(channel)
}

/// What the bus itself answers.
fn asked(channel: &Channel, what: &str, with: impl AppendAll) -> Result<Message> {
    let call = Message::call_with_args(BUS, BUS_PLACE, BUS, what, with);
    Ok(channel.send_with_reply_and_block(call, STARTING)?)
}

/// Where a program is installed.
fn installed(program: &str) -> Result<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let mut found = std::env::split_paths(&folders).map(|folder| folder.join(program));
    let found = found.find(|path| path.is_file());
    Ok(found.ok_or_else(|| format!("{program} is not here: `cargo xtask setup` installs it"))?)
}

/// GNOME's keyring, unlocked as it is once somebody has logged in.
pub struct Keyring {
    daemon: Child,
    home: TempDir,
}

impl Keyring {
    pub fn on(bus: &Bus) -> Result<Self> {
        let home = tempfile::tempdir()?;
        // A copy: as it is installed it asks for a right (memory that is never written to disk) that containers do not give,
        // and does not start without.
        let program = home.path().join(KEYRING);
        fs::copy(installed(KEYRING)?, &program)?;
        let mut daemon = Command::new(&program)
            .args(["--foreground", "--unlock", "--components=secrets"])
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .env("HOME", home.path())
            .env("XDG_DATA_HOME", home.path())
            .env("XDG_RUNTIME_DIR", home.path())
            .env_remove("DISPLAY")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{KEYRING}: {error}"))?;
        // Closed, it has heard the words of whoever logs in.
        if let Some(mut words) = daemon.stdin.take() {
            words.write_all(b"ouverture de session")?;
        }
        let keyring = Self { daemon, home };
        let channel = connect(&bus.address)?;
        let started = Instant::now();
        while started.elapsed() < STARTING {
            let answer = asked(&channel, "NameHasOwner", ("org.freedesktop.secrets",))?;
            if answer.read1::<bool>()? {
                return Ok(keyring);
            }
            thread::sleep(LOOK);
        }
        Err("no keyring answers on the bus".into())
    }

    /// The files in which it keeps what it was given.
    pub fn kept(&self) -> Result<Vec<u8>> {
        let mut all = Vec::new();
        for file in fs::read_dir(self.home.path().join("keyrings"))?.flatten() {
            all.extend(fs::read(file.path())?);
        }
        Ok(all)
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// How long the machine waited before it slept, or why it could not say.
type Slept = std::result::Result<Duration, String>;

/// What tells programs that the machine is about to sleep, and waits for those who asked for time.
pub struct Login {
    say: Sender<()>,
    slept: Receiver<Slept>,
}

impl Login {
    /// Ends when this is let go of.
    pub fn on(bus: &Bus) -> Result<Self> {
        let channel = connect(&bus.address)?;
        asked(&channel, "RequestName", (LOGIN, 0_u32))?;
        let (say, said) = mpsc::channel();
        let (sleeps, slept) = mpsc::channel();
        thread::spawn(move || {
            if let Err(error) = serve(&channel, &said, &sleeps) {
                let _ = sleeps.send(Err(error.to_string()));
            }
        });
        Ok(Self { say, slept })
    }

    /// The machine is about to sleep; how long it waited for the program to let it.
    pub fn sleep(&self) -> Result<Duration> {
        self.say.send(())?;
        Ok(self.slept.recv_timeout(STARTING)??)
    }
}

fn serve(channel: &Channel, said: &Receiver<()>, sleeps: &Sender<Slept>) -> Result {
    let mut delay: Option<PipeReader> = None;
    loop {
        let call = channel.blocking_pop_message(LOOK)?;
        if let Some(call) = call.filter(|call| call.member().as_deref() == Some("Inhibit")) {
            let (kept, given) = io::pipe()?;
            let answer = call.method_return().append1(OwnedFd::from(given));
            tell(channel, answer)?;
            delay = Some(kept);
        }
        match said.try_recv() {
            Ok(()) => sleeps.send(sleep(channel, delay.take()))?,
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => return Ok(()),
        }
    }
}

fn sleep(channel: &Channel, delay: Option<PipeReader>) -> Slept {
    let mut delay = delay.ok_or("nobody asked that sleep waits for them")?;
    let falling = |asleep: bool| {
        let signal = Message::signal(&PLACE.into(), &MANAGER.into(), &"PrepareForSleep".into());
        tell(channel, signal.append1(asleep)).map_err(|error| error.to_string())
    };
    let begun = Instant::now();
    falling(true)?;
    // It ends when the other end is let go of.
    delay.read(&mut [0]).map_err(|error| error.to_string())?;
    let waited = begun.elapsed();
    falling(false)?;
    Ok(waited)
}

fn tell(channel: &Channel, message: Message) -> Result {
    channel
        .send(message)
        .map_err(|()| "the bus takes nothing")?;
    channel.flush();
    Ok(())
}
